import type { NeuronSample } from '../../core/neuron/path.ts';
import { runPath } from '../../core/neuron/path-run.ts';
import { float, inBoth, list, numpySigmoid } from '../../runs/programs.ts';
import { experimentOf, losses } from './run.ts';
import type { LandscapeSettings } from './settings.ts';

/** Both paths as programs, which print where they end and how high the loss is there. */
export function programs(
  { w, b, mse, ce, epochs }: LandscapeSettings,
  samples: readonly NeuronSample[],
) {
  const x = list(samples.map((sample) => float(sample.x)));
  const y = list(samples.map((sample) => float(sample.y)));
  return inBoth(
    `import numpy as np

x = np.array(${x})
y = np.array(${y})

${numpySigmoid}
def descend(loss, eta):
    w, b = ${float(w)}, ${float(b)}
    for epoch in range(${epochs}):
        z = w * x + b
        delta = (1 - y) * sigmoid(z) - y * sigmoid(-z)  # a - y
        if loss == "MSE":
            delta = delta * sigmoid(z) * sigmoid(-z)
        w, b = w - eta * (delta * x).mean(), b - eta * delta.mean()
    return w, b

def height(loss, w, b):
    z = w * x + b
    error = (1 - y) * sigmoid(z) - y * sigmoid(-z)
    entropy = y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)
    return np.mean(error**2 / 2 if loss == "MSE" else entropy)

for loss, eta in [("MSE", ${float(mse)}), ("cross-entropy", ${float(ce)})]:
    w, b = descend(loss, eta)
    print(f"{loss}: w {w:.10g} b {b:.10g} loss {height(loss, w, b):.10g}")
`,
    `import torch
from torch.nn.functional import logsigmoid

torch.set_default_dtype(torch.float64)
x = torch.tensor(${x})
y = torch.tensor(${y})

def height(loss, p):
    z = p[0] * x + p[1]
    if loss == "MSE":
        error = (1 - y) * torch.sigmoid(z) - y * torch.sigmoid(-z)  # a - y
        return (error**2 / 2).mean()
    return -(y * logsigmoid(z) + (1 - y) * logsigmoid(-z)).mean()

for loss, eta in [("MSE", ${float(mse)}), ("cross-entropy", ${float(ce)})]:
    p = torch.tensor([${float(w)}, ${float(b)}], requires_grad=True)
    descent = torch.optim.SGD([p], lr=eta)
    for epoch in range(${epochs}):
        descent.zero_grad()
        height(loss, p).backward()
        descent.step()
    w, b = p.tolist()
    print(f"{loss}: w {w:.10g} b {b:.10g} loss {height(loss, p).item():.10g}")
`,
  );
}

/** Whether a change of the start in the twelfth digit moves an end by its tenth: programs that round differently need not agree. */
export function isSensitive(
  settings: LandscapeSettings,
  samples: readonly NeuronSample[],
): boolean {
  return losses.some((loss) => {
    const run = experimentOf(settings, samples, loss);
    const moved = { ...run, w: run.w + 1e-12 * Math.max(1, Math.abs(run.w)) };
    const [one, other] = [runPath(run), runPath(moved)];
    return (['w', 'b', 'loss'] as const).some((key) => {
      const [a, b] = [one[key].at(-1)!, other[key].at(-1)!];
      return Math.abs(a - b) > 1e-9 * Math.abs(a);
    });
  });
}
