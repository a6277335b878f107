import type { NeuronExperiment } from '../../core/neuron/neuron.ts';
import { float, inBoth, numpySigmoid, torchSigmoid } from '../programs.ts';

/** Losses and ∂C/∂z of an error a − y that does not cancel: y and 1 − y pick σ(z) or −σ(−z). */
const losses = {
  quadratic: {
    numpy: 'error**2 / 2',
    dz: 'error * sigmoid(z) * sigmoid(-z)',
    torch: '((1 - y) * sigmoid(z) - y * sigmoid(-z)) ** 2 / 2',
  },
  crossEntropy: {
    numpy: 'y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)',
    dz: 'error',
    torch: '-(y * logsigmoid(z) + (1 - y) * logsigmoid(-z))',
  },
} as const;

type SigmoidRun = Omit<NeuronExperiment, 'activation'>;

/** A run as programs, which print its last output and loss. */
export function programs({ loss, w, b, eta, epochs, x, y }: SigmoidRun) {
  const { numpy, dz, torch } = losses[loss];
  return inBoth(
    `import numpy as np

${numpySigmoid}
w, b = np.float64(${float(w)}), np.float64(${float(b)})
eta, x, y = ${float(eta)}, ${float(x)}, ${float(y)}

for epoch in range(${epochs} + 1):
    z = w * x + b
    error = (1 - y) * sigmoid(z) - y * sigmoid(-z)  # a - y
    loss = ${numpy}
    dz = ${dz}
    w, b = w - eta * dz * x, b - eta * dz

print(f"output {sigmoid(z):.10g}  loss {loss:.10g}")
`,
    `import torch
from torch.nn.functional import logsigmoid

torch.set_default_dtype(torch.float64)
w = torch.tensor(${float(w)}, requires_grad=True)
b = torch.tensor(${float(b)}, requires_grad=True)
x, y = ${float(x)}, ${float(y)}
descent = torch.optim.SGD([w, b], lr=${float(eta)})

${torchSigmoid}
for epoch in range(${epochs} + 1):
    z = w * x + b
    loss = ${torch}
    descent.zero_grad()
    loss.backward()
    descent.step()

print(f"output {sigmoid(z).item():.10g}  loss {loss.item():.10g}")
`,
  );
}
