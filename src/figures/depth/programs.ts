import type { DepthExperiment } from '../../core/depth/depth.ts';
import { inBoth, numpyActivations, numpySigmoid, torchActivation } from '../../runs/programs.ts';
import { pythonRandom } from '../../runs/python-random.ts';

const slopes = { sigmoid: 'a * (1 - a)', tanh: '1 - a**2', relu: 'a > 0' } as const;

const outputs = {
  linear: {
    a: numpyActivations.linear,
    delta: 'a - y',
    loss: '((z - y) ** 2).sum() / 2',
    torch: '((z - Y) ** 2).sum() / 2',
  },
  quadratic: {
    a: numpyActivations.sigmoid,
    delta: '(a - y) * a * sigmoid(-z)',
    loss: '((a - y) ** 2).sum() / 2',
    torch: '((torch.sigmoid(z) - Y) ** 2).sum() / 2',
  },
  crossEntropy: {
    a: numpyActivations.sigmoid,
    delta: 'a - y',
    loss: '(y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)).sum()',
    torch: '-(Y * logsigmoid(z) + (1 - Y) * logsigmoid(-z)).sum()',
  },
  logLikelihood: {
    a: 'np.exp(z - np.logaddexp.reduce(z, axis=1, keepdims=True))',
    delta: 'a - y',
    loss: 'np.logaddexp.reduce(z - (y * z).sum(axis=1, keepdims=True), axis=1).sum()',
    torch: 'torch.logsumexp(z - (Y * z).sum(dim=1, keepdim=True), dim=1).sum()',
  },
} as const;

/** Weights, inputs and targets in Python, the same as the page's. */
const prepare = (experiment: DepthExperiment) => `import math
import numpy as np

seed, samples, gain = ${experiment.seed}, ${experiment.samples}, ${experiment.gain}
sizes = [${experiment.inputs}] + [${experiment.width}] * ${experiment.layers} + [${experiment.outputs}]

${pythonRandom}
def draw(normal, rows, columns):
    return np.array([next(normal) for _ in range(rows * columns)]).reshape(rows, columns)

normal = normals(sfc32(seed))
W = [(gain / n) ** 0.5 * draw(normal, m, n) for n, m in zip(sizes, sizes[1:])]
b = [np.zeros(m) for m in sizes[1:]]
x = draw(normals(sfc32(-1 - seed)), samples, sizes[0])
y = np.eye(sizes[-1])[np.arange(samples) % sizes[-1]]
`;

const report = `
for layer, norm in enumerate(norms, 1):
    print(f"layer {layer}: {norm:.10g}")
print(f"loss {loss:.10g}")
`;

/** A run as programs that print ‖δ‖ of every layer and the loss after `epochs` updates; PyTorch finds every δ by autograd. */
export function programs(experiment: DepthExperiment) {
  const { hidden, eta, epochs } = experiment;
  const { a, delta, loss, torch } = outputs[experiment.pair];
  return inBoth(
    `${prepare(experiment)}
${numpySigmoid}
f = lambda z: ${numpyActivations[hidden]}
slope = lambda a: ${slopes[hidden]}

for epoch in range(${epochs} + 1):
    below = [x]
    for w, c in zip(W[:-1], b):
        below.append(f(below[-1] @ w.T + c))
    z = below[-1] @ W[-1].T + b[-1]
    a = ${a}
    loss = ${loss} / samples
    deltas = [${delta}]
    for w, a in zip(W[:0:-1], below[:0:-1]):
        deltas.insert(0, (deltas[0] @ w) * slope(a))
    if epoch < ${epochs}:
        for w, c, a, delta in zip(W, b, below, deltas):
            w -= ${eta} * delta.T @ a / samples
            c -= ${eta} * delta.mean(axis=0)

norms = [np.sqrt((delta**2).sum(axis=1).mean()) for delta in deltas]
${report}`,
    `${prepare(experiment)}
import torch
from torch.nn.functional import logsigmoid

X, Y = torch.tensor(x), torch.tensor(y)
W, b = ([torch.tensor(p, requires_grad=True) for p in group] for group in (W, b))
descent = torch.optim.SGD(W + b, lr=${eta})

for epoch in range(${epochs} + 1):
    a, zs = X, []
    for w, c in zip(W, b):
        z = a @ w.T + c
        z.retain_grad()
        zs.append(z)
        a = ${torchActivation(hidden)}
    mean_loss = ${torch} / samples
    descent.zero_grad()
    mean_loss.backward()
    if epoch < ${epochs}:
        descent.step()

loss = mean_loss.item()
norms = [((samples * z.grad) ** 2).sum(dim=1).mean().sqrt().item() for z in zs]
${report}`,
  );
}
