import { inBoth } from '../../runs/programs.ts';
import type { LinearRunSettings } from './settings.ts';

/** The linear neuron as programs, with its law in the first. */
export const programs = ({ w, b, eta, epochs }: LinearRunSettings) =>
  inBoth(
    `import numpy as np

w, b, eta, x, y = np.float64(${w}), np.float64(${b}), ${eta}, 1.0, 0.0
start = w * x + b

for epoch in range(${epochs}):
    delta = w * x + b - y
    w, b = w - eta * delta * x, b - eta * delta

print(f"output {w * x + b:.10g}  law {start * (1 - 2 * eta) ** ${epochs}:.10g}")
`,
    `import torch

w = torch.tensor(float(${w}), dtype=torch.float64, requires_grad=True)
b = torch.tensor(float(${b}), dtype=torch.float64, requires_grad=True)
x, y = 1.0, 0.0
descent = torch.optim.SGD([w, b], lr=${eta})

for epoch in range(${epochs}):
    loss = (w * x + b - y) ** 2 / 2
    descent.zero_grad()
    loss.backward()
    descent.step()

print(f"output {(w * x + b).item():.10g}")
`,
  );
