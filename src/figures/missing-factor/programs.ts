import { inBoth } from '../../runs/programs.ts';
import type { MissingFactorSettings } from './settings.ts';

/** Both steps as programs. */
export const programs = ({ w, b, eta, epochs }: MissingFactorSettings) =>
  inBoth(
    `import numpy as np

def train(step):
    w, b = np.float64(${w}), np.float64(${b})
    for update in range(${epochs}):
        a = 1 / (1 + np.exp(-(w + b)))
        w, b = w - ${eta} * step(a), b - ${eta} * step(a)
    return 1 / (1 + np.exp(-(w + b)))

along_z = train(lambda a: a)
along_a = train(lambda a: 1 / (1 - a))
print(f"along dC/dz {along_z:.10g}  along dC/da {along_a:.10g}")
`,
    // Autograd gives the derivative by z and the one by a.
    `import torch

torch.set_default_dtype(torch.float64)

def train(by):
    w, b = torch.tensor(float(${w})), torch.tensor(float(${b}))
    for update in range(${epochs}):
        z = (w + b).requires_grad_()
        a = torch.sigmoid(z)
        loss = -torch.log1p(-a)
        (step,) = torch.autograd.grad(loss, z if by == "z" else a)
        w, b = w - ${eta} * step, b - ${eta} * step
    return torch.sigmoid(w + b).item()

print(f"along dC/dz {train('z'):.10g}  along dC/da {train('a'):.10g}")
`,
  );
