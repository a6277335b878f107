import { float, inBoth, numpySigmoid } from '../../runs/programs.ts';
import type { DerivationSettings } from './settings.ts';

/** (7) and (8) of one sample as programs: the first by the formulas, the second by differentiating (3). */
export const programs = ({ w, b, x, y }: Pick<DerivationSettings, 'w' | 'b' | 'x' | 'y'>) =>
  inBoth(
    `import numpy as np

${numpySigmoid}
w, b, x, y = ${float(w)}, ${float(b)}, ${float(x)}, ${float(y)}
z = w * x + b
error = (1 - y) * sigmoid(z) - y * sigmoid(-z)  # a - y
print(f"dC/dw {x * error:.10g}  dC/db {error:.10g}")
`,
    `import torch
from torch.nn.functional import logsigmoid

w = torch.tensor(${float(w)}, dtype=torch.float64, requires_grad=True)
b = torch.tensor(${float(b)}, dtype=torch.float64, requires_grad=True)
x, y = ${float(x)}, ${float(y)}
z = w * x + b
loss = -(y * logsigmoid(z) + (1 - y) * logsigmoid(-z))
loss.backward()
print(f"dC/dw {w.grad.item():.10g}  dC/db {b.grad.item():.10g}")
`,
  );
