import type { Program } from '../../stage/export/download.ts';

/** −ln a_y and (9) over all outputs of a softmax, as a NumPy program in float64; `label` counts from 0. */
function numpyProgram(z: readonly number[], label: number): string {
  return `import numpy as np

z, label = np.array([${z.join(', ')}], dtype=np.float64), ${label}
power = np.exp(z - z.max())
a = power / power.sum()
y = np.eye(len(z))[label]
others = np.arange(len(z)) != label
likelihood = -np.log(a[label])
print(f"-ln a {likelihood:.10g}  (9) {likelihood - np.log1p(-a[others]).sum():.10g}")
if len(z) == 2:
    print(f"sigmoid of z1 - z2 {1 / (1 + np.exp(z[1] - z[0])):.10g}")
`;
}

/** The same as a PyTorch program in float64. */
function torchProgram(z: readonly number[], label: number): string {
  return `import torch
from torch.nn.functional import binary_cross_entropy, cross_entropy, one_hot

z, label = torch.tensor([${z.join(', ')}], dtype=torch.float64), torch.tensor(${label})
a = torch.softmax(z, dim=0)
y = one_hot(label, len(z)).double()
print(f"-ln a {cross_entropy(z, label).item():.10g}")
print(f"(9) {binary_cross_entropy(a, y, reduction='sum').item():.10g}")
`;
}

/** Both losses as programs; `label` counts from 0. */
export const programs = (z: readonly number[], label: number): Program[] => [
  { name: 'NumPy', text: numpyProgram(z, label) },
  { name: 'PyTorch', text: torchProgram(z, label) },
];
