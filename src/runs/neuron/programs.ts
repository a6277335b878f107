import type { NeuronExperiment } from '../../core/neuron/neuron.ts';
import type { Program } from '../../stage/export/download.ts';

/** A number as Python reads it, always a float. */
const float = (value: number) => (Number.isInteger(value) ? `${value}.0` : `${value}`);

const numpyLoss = {
  quadratic: { loss: '(a - y) ** 2 / 2', dz: '(a - y) * a * (1 - a)' },
  crossEntropy: { loss: '-(y * np.log(a) + (1 - y) * np.log1p(-a))', dz: 'a - y' },
} as const;

const torchLoss = {
  quadratic: '(torch.sigmoid(z) - y) ** 2 / 2',
  crossEntropy: 'y * softplus(-z) + (1 - y) * softplus(z)',
} as const;

type SigmoidRun = Omit<NeuronExperiment, 'activation'>;

/** The run as a NumPy program in float64 that prints its last output and loss. */
function numpyProgram({ loss, w, b, eta, epochs, x, y }: SigmoidRun): string {
  const { loss: value, dz } = numpyLoss[loss];
  return `import numpy as np

w, b = np.float64(${float(w)}), np.float64(${float(b)})
eta, x, y = ${float(eta)}, ${float(x)}, ${float(y)}

for epoch in range(${epochs}):
    a = 1 / (1 + np.exp(-(w * x + b)))
    dz = ${dz}
    w, b = w - eta * dz * x, b - eta * dz

a = 1 / (1 + np.exp(-(w * x + b)))
loss = ${value}
print(f"output {a:.10g}  loss {loss:.10g}")
`;
}

/** The run as a PyTorch program in float64, its gradients found by autograd. */
function torchProgram({ loss, w, b, eta, epochs, x, y }: SigmoidRun): string {
  const softplus = loss === 'crossEntropy' ? '\nfrom torch.nn.functional import softplus' : '';
  return `import torch${softplus}

torch.set_default_dtype(torch.float64)
w = torch.tensor(${float(w)}, requires_grad=True)
b = torch.tensor(${float(b)}, requires_grad=True)
x, y = ${float(x)}, ${float(y)}
descent = torch.optim.SGD([w, b], lr=${float(eta)})

for epoch in range(${epochs}):
    z = w * x + b
    loss = ${torchLoss[loss]}
    descent.zero_grad()
    loss.backward()
    descent.step()

z = w * x + b
loss = ${torchLoss[loss]}
print(f"output {torch.sigmoid(z).item():.10g}  loss {loss.item():.10g}")
`;
}

/** A run as programs. */
export const programs = (run: SigmoidRun): Program[] => [
  { name: 'NumPy', text: numpyProgram(run) },
  { name: 'PyTorch', text: torchProgram(run) },
];
