import type { ClassifierExperiment } from '../../core/classifier/classifier.ts';
import { counts } from '../../digits/format.ts';
import { inBoth } from '../../runs/programs.ts';
import { pythonRandom } from '../../runs/python-random.ts';

/** The run under all three pairs as programs, which fetch the digits from `address`; PyTorch finds the gradients by autograd. */
export function programs(experiment: ClassifierExperiment, address: string) {
  const { hidden, seed, saturation, eta, batch, epochs } = experiment;
  // Data, random numbers and start, the same as the page's: sfc32, normal weights, Fisher–Yates.
  const start = `import gzip, math, urllib.request
import numpy as np

packed = urllib.request.urlopen("${address}").read()
halves = np.frombuffer(gzip.decompress(packed), np.uint8)
halves = np.stack([halves >> 4, halves & 15], axis=1).ravel()
total, train, h = ${counts.training + counts.heldOut}, ${counts.training}, ${hidden}
labels, x = halves[:total], halves[total:].reshape(total, 784) / 15
y = np.eye(10)[labels]

${pythonRandom}
normal = normals(sfc32(${seed}))
def weights(rows, columns):
    n = rows * columns
    return (1 / columns) ** 0.5 * np.array([next(normal) for _ in range(n)]).reshape(rows, columns)

w1, b1, w2 = weights(h, 784), np.zeros(h), weights(10, h)
b2 = np.full(10, ${-saturation}.0)
b2[0] = ${saturation}.0
order_random, order = sfc32(${seed}), np.arange(train)

def shuffle():
    for last in range(train - 1, 0, -1):
        other = int(next(order_random) * (last + 1))
        order[last], order[other] = order[other], order[last]
`;
  return inBoth(
    `${start}
def sigmoid(z):
    power = np.exp(-np.abs(z))
    return np.where(z < 0, power, 1) / (1 + power)

def softmax(z):
    power = np.exp(z - z.max(axis=1, keepdims=True))
    return power / power.sum(axis=1, keepdims=True)

orders = []
for epoch in range(${epochs}):
    shuffle()
    orders.append(order.copy())

for name, f in [("MSE", sigmoid), ("cross-entropy", sigmoid), ("log-likelihood", softmax)]:
    W1, B1, W2, B2 = w1.copy(), b1.copy(), w2.copy(), b2.copy()
    for shuffled in orders:
        for i in range(0, train, ${batch}):
            s = shuffled[i : i + ${batch}]
            hidden = sigmoid(x[s] @ W1.T + B1)
            a = f(hidden @ W2.T + B2)
            delta = (a - y[s]) * (a * (1 - a) if name == "MSE" else 1)
            below = (delta @ W2) * hidden * (1 - hidden)
            eta = ${eta} / len(s)
            W2 -= eta * delta.T @ hidden
            B2 -= eta * delta.sum(axis=0)
            W1 -= eta * below.T @ x[s]
            B1 -= eta * below.sum(axis=0)
    read = (sigmoid(x[train:] @ W1.T + B1) @ W2.T + B2).argmax(axis=1)
    print(f"{name}: {(read == labels[train:]).mean():.3f} read correctly; W2[0, 0] = {W2[0, 0]:.10g}")
`,
    `${start}
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

X, Y, T = torch.tensor(x), torch.tensor(y), torch.tensor(labels.astype(int))
losses = {
    "MSE": lambda z, s: ((torch.sigmoid(z) - Y[s]) ** 2).sum() / 2,
    "cross-entropy": lambda z, s: binary_cross_entropy_with_logits(z, Y[s], reduction="sum"),
    "log-likelihood": lambda z, s: cross_entropy(z, T[s], reduction="sum"),
}
orders = []
for epoch in range(${epochs}):
    shuffle()
    orders.append(torch.tensor(order.copy()))

for name, loss in losses.items():
    W1, B1, W2, B2 = (torch.tensor(p, requires_grad=True) for p in (w1, b1, w2, b2))
    network = lambda s: torch.sigmoid(X[s] @ W1.T + B1) @ W2.T + B2
    descent = torch.optim.SGD([W1, B1, W2, B2], lr=${eta})
    for shuffled in orders:
        for s in shuffled.split(${batch}):
            descent.zero_grad()
            (loss(network(s), s) / len(s)).backward()
            descent.step()
    with torch.no_grad():
        right = (network(slice(train, None)).argmax(dim=1) == T[train:]).double().mean()
    print(f"{name}: {right:.3f} read correctly; W2[0, 0] = {W2[0, 0].item():.10g}")
`,
  );
}
