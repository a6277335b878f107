import type { Program } from '../../stage/export/download.ts';
import { checkedNetwork, type Checked } from './network.ts';
import type { SeveralOutputsSettings } from './settings.ts';

const matrix = (rows: readonly (readonly number[])[]) =>
  `[${rows.map((row) => `[${row.join(', ')}]`).join(',\n ')}]`;

const numpyActivations = {
  sigmoid: '1 / (1 + np.exp(-z))',
  tanh: 'np.tanh(z)',
  relu: 'np.maximum(z, 0)',
  linear: 'z',
} as const;

const torchActivations = {
  sigmoid: 'torch.sigmoid(z)',
  tanh: 'torch.tanh(z)',
  relu: 'torch.relu(z)',
  linear: 'z',
} as const;

const layersOf = ({ layers }: Checked) =>
  layers.map(({ weights, biases }) => `(${matrix(weights)},\n [${biases.join(', ')}])`).join(',\n');

/** Equation (11) on the figure's network as a NumPy program in float64; it prints the mean of aₖ(aⱼ − yⱼ). */
function numpyProgram(checked: Checked): string {
  return `import numpy as np

np.set_printoptions(precision=10)
x = np.array(${matrix(checked.x)})
y = np.array(${matrix(checked.y)})
layers = [
${layersOf(checked)},
]
f = [${checked.layers.map(({ activation }) => `lambda z: ${numpyActivations[activation]}`).join(', ')}]

below, a = None, x
for (w, b), activation in zip(layers, f):
    below, a = a, activation(a @ np.array(w).T + np.array(b))

error = a - y
print("weights, by (11):", error.T @ below / len(x), sep="\\n")
print("biases:", error.mean(axis=0))
`;
}

/** The same gradients as a PyTorch program in float64, found by autograd. */
function torchProgram(checked: Checked): string {
  const losses = {
    crossEntropy: 'nn.functional.binary_cross_entropy(a, y, reduction="sum")',
    quadratic: '((a - y) ** 2).sum() / 2',
  };
  return `import torch
from torch import nn

torch.set_default_dtype(torch.float64)
torch.set_printoptions(precision=10)
x = torch.tensor(${matrix(checked.x)}, dtype=torch.float64)
y = torch.tensor(${matrix(checked.y)}, dtype=torch.float64)
layers = [
${layersOf(checked)},
]
parameters = [[torch.tensor(p, dtype=torch.float64, requires_grad=True) for p in layer] for layer in layers]
f = [${checked.layers.map(({ activation }) => `lambda z: ${torchActivations[activation]}`).join(', ')}]

a = x
for (w, b), activation in zip(parameters, f):
    a = activation(a @ w.T + b)

loss = ${losses[checked.loss]} / len(x)
loss.backward()
print("weights, by autograd:", parameters[-1][0].grad, sep="\\n")
print("biases:", parameters[-1][1].grad)
`;
}

/** The check as programs. */
export function programs(settings: SeveralOutputsSettings): Program[] {
  const checked = checkedNetwork(settings);
  return [
    { name: 'NumPy', text: numpyProgram(checked) },
    { name: 'PyTorch', text: torchProgram(checked) },
  ];
}
