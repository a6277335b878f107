import type { Program } from '../../stage/export/download.ts';
import type { LinearRunSettings } from './settings.ts';

/** The linear neuron as a NumPy program in float64, with its law beside it. */
function numpyProgram({ w, b, eta, epochs }: LinearRunSettings): string {
  return `import numpy as np

w, b, eta, x, y = np.float64(${w}), np.float64(${b}), ${eta}, 1.0, 0.0
start = w * x + b

for epoch in range(${epochs}):
    delta = w * x + b - y
    w, b = w - eta * delta * x, b - eta * delta

print(f"output {w * x + b:.10g}  law {start * (1 - 2 * eta) ** ${epochs}:.10g}")
`;
}

/** The same run as a PyTorch program in float64, its gradients found by autograd. */
function torchProgram({ w, b, eta, epochs }: LinearRunSettings): string {
  return `import torch

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
`;
}

/** The run as programs. */
export const programs = (settings: LinearRunSettings): Program[] => [
  { name: 'NumPy', text: numpyProgram(settings) },
  { name: 'PyTorch', text: torchProgram(settings) },
];
