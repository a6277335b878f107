import type { NeuronExperiment } from '../../core/neuron/neuron.ts';
import { inBoth } from '../programs.ts';

/** A number as Python reads it, always a float. */
const float = (value: number) => (Number.isInteger(value) ? `${value}.0` : `${value}`);

const losses = {
  quadratic: {
    numpy: '(a - y) ** 2 / 2',
    dz: '(a - y) * a * (1 - a)',
    torch: '(torch.sigmoid(z) - y) ** 2 / 2',
    imports: '',
  },
  crossEntropy: {
    numpy: '-(y * np.log(a) + (1 - y) * np.log1p(-a))',
    dz: 'a - y',
    torch: 'y * softplus(-z) + (1 - y) * softplus(z)',
    imports: '\nfrom torch.nn.functional import softplus',
  },
} as const;

type SigmoidRun = Omit<NeuronExperiment, 'activation'>;

/** A run as programs, which print its last output and loss. */
export function programs({ loss, w, b, eta, epochs, x, y }: SigmoidRun) {
  const { numpy, dz, torch, imports } = losses[loss];
  return inBoth(
    `import numpy as np

w, b = np.float64(${float(w)}), np.float64(${float(b)})
eta, x, y = ${float(eta)}, ${float(x)}, ${float(y)}

for epoch in range(${epochs}):
    a = 1 / (1 + np.exp(-(w * x + b)))
    dz = ${dz}
    w, b = w - eta * dz * x, b - eta * dz

a = 1 / (1 + np.exp(-(w * x + b)))
loss = ${numpy}
print(f"output {a:.10g}  loss {loss:.10g}")
`,
    `import torch${imports}

torch.set_default_dtype(torch.float64)
w = torch.tensor(${float(w)}, requires_grad=True)
b = torch.tensor(${float(b)}, requires_grad=True)
x, y = ${float(x)}, ${float(y)}
descent = torch.optim.SGD([w, b], lr=${float(eta)})

for epoch in range(${epochs}):
    z = w * x + b
    loss = ${torch}
    descent.zero_grad()
    loss.backward()
    descent.step()

z = w * x + b
loss = ${torch}
print(f"output {torch.sigmoid(z).item():.10g}  loss {loss.item():.10g}")
`,
  );
}
