import { inBoth, list } from '../../runs/programs.ts';

/**
 * −ln a_y and (9) over all outputs of a softmax as programs; `label` counts from 0. With r the logarithm of what the
 * other powers add up to, −ln aₖ is ln(1 + e^(r − zₖ)), and −ln(1 − aₖ) is ln(1 + e^(zₖ − r)).
 */
export const programs = (z: readonly number[], label: number) =>
  inBoth(
    `import numpy as np

z, label = np.array(${list(z)}, dtype=np.float64), ${label}
others = [k for k in range(len(z)) if k != label]

def rest(k):
    return np.logaddexp.reduce(np.delete(z, k))

likelihood = np.logaddexp(0, rest(label) - z[label])
both = likelihood + sum(np.logaddexp(0, z[k] - rest(k)) for k in others)
print(f"-ln a {likelihood:.10g}")
print(f"(9) {both:.10g}")
`,
    `import torch
from torch.nn.functional import logsigmoid

z, label = torch.tensor(${list(z)}, dtype=torch.float64), ${label}
others = [k for k in range(len(z)) if k != label]

def rest(k):
    return torch.logsumexp(torch.cat([z[:k], z[k + 1 :]]), dim=0)

# As cross_entropy(z, label), but a loss near 0 keeps its digits, too.
likelihood = -logsigmoid(z[label] - rest(label))
both = likelihood - sum(logsigmoid(rest(k) - z[k]) for k in others)
print(f"-ln a {likelihood.item():.10g}")
print(f"(9) {both.item():.10g}")
`,
  );
