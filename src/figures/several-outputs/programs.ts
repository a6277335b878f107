import {
  inBoth,
  list,
  numpyActivations,
  numpySigmoid,
  torchActivation,
} from '../../runs/programs.ts';
import { checkedNetwork } from './network.ts';
import type { SeveralOutputsSettings } from './settings.ts';

const matrix = (rows: readonly (readonly number[])[]) => `[${rows.map(list).join(',\n ')}]`;

const torchLosses = {
  crossEntropy: '-(y * logsigmoid(z) + (1 - y) * logsigmoid(-z)).sum()',
  quadratic: '((a - y) ** 2).sum() / 2',
} as const;

/** The means of aₖ(aⱼ − yⱼ) and aⱼ − yⱼ, equation (11) on the figure's network, as programs: by it, and by autograd. */
export function programs(settings: SeveralOutputsSettings) {
  const checked = checkedNetwork(settings);
  const [x, y] = [matrix(checked.x), matrix(checked.y)];
  const names = checked.layers.map(({ activation }) => activation);
  const layers = `layers = [
${checked.layers.map(({ weights, biases }) => `(${matrix(weights)},\n ${list(biases)})`).join(',\n')},
]`;
  return inBoth(
    `import numpy as np

np.set_printoptions(precision=15)
x = np.array(${x})
y = np.array(${y})
${layers}

${numpySigmoid}
f = ${list(names.map((name) => `lambda z: ${numpyActivations[name]}`))}

below, a = None, x
for (w, b), activation in zip(layers, f):
    below, a = a, activation(a @ np.array(w).T + np.array(b))

error = a - y
print("weights, by (11):", error.T @ below / len(x), sep="\\n")
print("biases:", error.mean(axis=0))
`,
    `import torch
from torch.nn.functional import logsigmoid

torch.set_default_dtype(torch.float64)
torch.set_printoptions(precision=15)
x = torch.tensor(${x}, dtype=torch.float64)
y = torch.tensor(${y}, dtype=torch.float64)
${layers}
parameters = [[torch.tensor(p, dtype=torch.float64, requires_grad=True) for p in layer] for layer in layers]
f = ${list(names.map((name) => `lambda z: ${torchActivation(name)}`))}

a = x
for (w, b), activation in zip(parameters, f):
    z = a @ w.T + b
    a = activation(z)

loss = ${torchLosses[checked.loss]} / len(x)
loss.backward()
print("weights, by autograd:", parameters[-1][0].grad, sep="\\n")
print("biases:", parameters[-1][1].grad)
`,
  );
}
