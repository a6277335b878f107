import { pathErrors } from '../../core/neuron/path-errors.ts';
import { sampleSets } from '../../experiments/sample-sets.ts';
import { float, inBoth, list, numpySigmoid, torchSigmoid } from '../../runs/programs.ts';
import { experimentOf, losses, optimisers } from './runs.ts';
import type { OptimisersSettings } from './settings.ts';

/** Every way with both losses as programs, which print w, b and the largest error at the end; PyTorch's optimisers are its own. */
export function programs({ set, w, b, eta, epochs }: OptimisersSettings) {
  const samples = sampleSets[set];
  const x = list(samples.map((sample) => float(sample.x)));
  const y = list(samples.map((sample) => float(sample.y)));
  return inBoth(
    `import numpy as np

x = np.array(${x})
y = np.array(${y})
eta, epochs = ${float(eta)}, ${epochs}

${numpySigmoid}
def error(p):
    z = p[0] * x + p[1]
    return z, (1 - y) * sigmoid(z) - y * sigmoid(-z)  # a - y

def gradient(p, loss):
    z, delta = error(p)
    if loss == "MSE":
        delta = delta * sigmoid(z) * sigmoid(-z)
    return np.array([(delta * x).mean(), delta.mean()])

def descend(way, loss):
    p, v, s = np.array([${float(w)}, ${float(b)}]), np.zeros(2), np.zeros(2)
    for t in range(1, epochs + 1):
        g = gradient(p, loss)
        if way == "descent":
            p = p - eta * g
        elif way == "momentum":
            v = 0.9 * v - eta * g
            p = p + v
        elif way == "rmsprop":
            s = 0.99 * s + 0.01 * g**2
            p = p - eta * g / (np.sqrt(s) + 1e-8)
        elif way == "adam":
            v = 0.9 * v + 0.1 * g
            s = 0.999 * s + 0.001 * g**2
            root = np.sqrt(s / (1 - 0.999**t)) + 1e-8
            p = p - eta * v / (1 - 0.9**t) / root
    return p

for way in ["descent", "momentum", "rmsprop", "adam"]:
    for loss in ["MSE", "cross-entropy"]:
        p = descend(way, loss)
        largest = np.abs(error(p)[1]).max()
        print(f"{way}, {loss}: w {p[0]:.10g} b {p[1]:.10g} largest error {largest:.10g}")
`,
    `import torch
from torch.nn.functional import logsigmoid

torch.set_default_dtype(torch.float64)
x = torch.tensor(${x})
y = torch.tensor(${y})
eta, epochs = ${float(eta)}, ${epochs}

${torchSigmoid}
def error(z):
    return (1 - y) * sigmoid(z) - y * sigmoid(-z)  # a - y

# One row for MSE and one for cross-entropy: these optimisers change each parameter by itself.
p = [torch.tensor([[${float(w)}, ${float(b)}]] * 2, requires_grad=True) for way in range(4)]
ways = {
    "descent": torch.optim.SGD([p[0]], lr=eta),
    "momentum": torch.optim.SGD([p[1]], lr=eta, momentum=0.9),
    "rmsprop": torch.optim.RMSprop([p[2]], lr=eta, alpha=0.99, eps=1e-8),
    "adam": torch.optim.Adam([p[3]], lr=eta, betas=(0.9, 0.999), eps=1e-8),
}

for epoch in range(epochs):
    w, b = torch.stack(p).unbind(-1)
    z = w[..., None] * x + b[..., None]
    squared = error(z[:, 0]) ** 2 / 2
    entropy = -(y * logsigmoid(z[:, 1]) + (1 - y) * logsigmoid(-z[:, 1]))
    total = squared.mean(-1).sum() + entropy.mean(-1).sum()
    for optimiser in ways.values():
        optimiser.zero_grad()
    total.backward()
    for optimiser in ways.values():
        optimiser.step()

for way, rows in zip(ways, p):
    for loss, (w, b) in zip(["MSE", "cross-entropy"], rows.tolist()):
        largest = error(w * x + b).abs().max().item()
        print(f"{way}, {loss}: w {w:.10g} b {b:.10g} largest error {largest:.10g}")
`,
  );
}

/**
 * Whether any way magnifies a change of its start in the twelfth digit so far that programs which round differently need
 * not end with the same ten digits: at too large a rate RMSProp and Adam go to and fro for ever, and not in a regular way.
 */
export function isSensitive(settings: OptimisersSettings): boolean {
  const shift = (value: number) => value + 1e-12 * Math.max(1, Math.abs(value));
  return optimisers.some((optimiser) =>
    losses.some((loss) => {
      const run = experimentOf(settings, optimiser, loss);
      const [one, other] = [run, { ...run, w: shift(run.w) }].map(pathErrors);
      return (['w', 'b', 'largestError'] as const).some((key) => {
        const [a, b] = [one![key].at(-1)!, other![key].at(-1)!];
        return Math.abs(a - b) > 1e-9 * Math.abs(a);
      });
    }),
  );
}
