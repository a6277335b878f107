import { float, inBoth, list, numpySigmoid } from '../../runs/programs.ts';
import type { Sample } from './samples.ts';
import type { ManyInputsSettings } from './settings.ts';

/** Logistic regression on the samples as programs: by (7) and (8), and by autograd. */
export function programs({ eta, epochs }: ManyInputsSettings, samples: readonly Sample[]) {
  const x = list(samples.map((sample) => list(sample.x)));
  const y = list(samples.map((sample) => sample.y));
  return inBoth(
    `import numpy as np

x = np.array(${x}, dtype=np.float64)
y = np.array(${y}, dtype=np.float64)
w, b, eta = np.zeros(x.shape[1]), 0.0, ${float(eta)}

${numpySigmoid}
for epoch in range(${epochs}):
    z = x @ w + b
    error = (1 - y) * sigmoid(z) - y * sigmoid(-z)  # a - y
    w, b = w - eta * x.T @ error / len(y), b - eta * error.mean()

z = x @ w + b
loss = np.mean(y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z))
print("w", *(f"{wj:.10g}" for wj in w), f" b {b:.10g}  loss {loss:.10g}")
`,
    `import torch
from torch.nn.functional import logsigmoid

torch.set_default_dtype(torch.float64)
x = torch.tensor(${x}, dtype=torch.float64)
y = torch.tensor(${y}, dtype=torch.float64)
w = torch.zeros(x.shape[1], requires_grad=True)
b = torch.zeros(1, requires_grad=True)
descent = torch.optim.SGD([w, b], lr=${float(eta)})

def cross_entropy(z, y):
    return -(y * logsigmoid(z) + (1 - y) * logsigmoid(-z)).mean()

for epoch in range(${epochs}):
    loss = cross_entropy(x @ w + b, y)
    descent.zero_grad()
    loss.backward()
    descent.step()

loss = cross_entropy(x @ w + b, y)
print("w", *(f"{wj:.10g}" for wj in w.tolist()), f" b {b.item():.10g}  loss {loss.item():.10g}")
`,
  );
}
