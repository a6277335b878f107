import { float, inBoth } from '../../runs/programs.ts';
import type { LinearRunSettings } from './settings.ts';

/** The linear neuron as programs, with its law in the first; a run that diverges ends where its loss overflows. */
export const programs = ({ w, b, eta, epochs }: LinearRunSettings) =>
  inBoth(
    `import numpy as np

w, b, eta, x, y = ${float(w)}, ${float(b)}, ${float(eta)}, 1.0, 0.0
start = w * x + b

for epoch in range(${epochs} + 1):
    delta = w * x + b - y
    if not np.isfinite(delta * delta):
        break
    n, output = epoch, w * x + b
    w, b = w - eta * delta * x, b - eta * delta

law = start and start * np.float64(1 - 2 * eta) ** n
print(f"epoch {n}  output {output:.10g}  law {law:.10g}")
`,
    `import torch

w = torch.tensor(${float(w)}, dtype=torch.float64, requires_grad=True)
b = torch.tensor(${float(b)}, dtype=torch.float64, requires_grad=True)
eta, x, y = ${float(eta)}, 1.0, 0.0

for epoch in range(${epochs} + 1):
    loss = (w * x + b - y) ** 2 / 2
    if not loss.isfinite():
        break
    n, output = epoch, (w * x + b).item()
    w.grad = b.grad = None
    loss.backward()
    with torch.no_grad():
        w -= eta * w.grad
        b -= eta * b.grad

print(f"epoch {n}  output {output:.10g}")
`,
  );
