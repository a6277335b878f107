import { inBoth, list } from '../../runs/programs.ts';

/** −ln a_y and (9) over all outputs of a softmax as programs; `label` counts from 0. */
export const programs = (z: readonly number[], label: number) =>
  inBoth(
    `import numpy as np

z, label = np.array(${list(z)}, dtype=np.float64), ${label}
power = np.exp(z - z.max())
a = power / power.sum()
y = np.eye(len(z))[label]
others = np.arange(len(z)) != label
likelihood = -np.log(a[label])
print(f"-ln a {likelihood:.10g}  (9) {likelihood - np.log1p(-a[others]).sum():.10g}")
if len(z) == 2:
    print(f"sigmoid of z1 - z2 {1 / (1 + np.exp(z[1] - z[0])):.10g}")
`,
    `import torch
from torch.nn.functional import binary_cross_entropy, cross_entropy, one_hot

z, label = torch.tensor(${list(z)}, dtype=torch.float64), torch.tensor(${label})
a = torch.softmax(z, dim=0)
y = one_hot(label, len(z)).double()
print(f"-ln a {cross_entropy(z, label).item():.10g}")
print(f"(9) {binary_cross_entropy(a, y, reduction='sum').item():.10g}")
`,
  );
