import { float, inBoth, numpySigmoid } from '../../runs/programs.ts';
import type { MissingFactorSettings } from './settings.ts';

/** Both steps as programs; for y = 0 they are a and 1/(1 − a). */
export const programs = ({ w, b, eta, epochs }: MissingFactorSettings) =>
  inBoth(
    `import numpy as np

${numpySigmoid}
def train(step):
    w, b, eta = np.float64(${float(w)}), np.float64(${float(b)}), ${float(eta)}
    for update in range(${epochs}):
        w, b = w - eta * step(w + b), b - eta * step(w + b)
    return sigmoid(w + b)

along_z = train(sigmoid)
along_a = train(lambda z: 1 / sigmoid(-z))
print(f"along dC/dz {along_z:.10g}  along dC/da {along_a:.10g}")
`,
    // Autograd gives the derivative by z, and the one by 1 − a, which is that by a but for its sign.
    `import torch
from torch.nn.functional import logsigmoid

torch.set_default_dtype(torch.float64)

def train(by):
    w, b, eta = torch.tensor(${float(w)}), torch.tensor(${float(b)}), ${float(eta)}
    for update in range(${epochs}):
        if by == "z":
            z = (w + b).requires_grad_()
            (step,) = torch.autograd.grad(-logsigmoid(-z), z)
        else:
            rest = logsigmoid(-(w + b)).exp().requires_grad_()  # 1 - a
            step = -torch.autograd.grad(-rest.log(), rest)[0]
        w, b = w - eta * step, b - eta * step
    return logsigmoid(w + b).exp().item()

print(f"along dC/dz {train('z'):.10g}  along dC/da {train('a'):.10g}")
`,
  );
