import type { Program } from '../../stage/export/download.ts';

/** ln a of every output, which are weighted inputs of a softmax with these outputs, too. */
const inputs = (losses: readonly number[]) =>
  losses.map((loss) => String(0 - loss)).join(',\n    ');

/** Equation (24) for a softmax, from its weighted inputs, as a NumPy program in float64; `label` counts from 0. */
function numpyProgram(losses: readonly number[], label: number): string {
  return `import numpy as np

z = np.array([
    ${inputs(losses)}], dtype=np.float64)
print(f"{np.logaddexp.reduce(z) - z[${label}]:.10g}")
`;
}

/** The same as a PyTorch program in float64. */
function torchProgram(losses: readonly number[], label: number): string {
  return `import torch
from torch.nn.functional import cross_entropy

z = torch.tensor([
    ${inputs(losses)}], dtype=torch.float64)
print(f"{cross_entropy(z, torch.tensor(${label})).item():.10g}")
`;
}

/** −ln a for a label as programs, given −ln a for every one. */
export const programs = (losses: readonly number[], label: number): Program[] => [
  { name: 'NumPy', text: numpyProgram(losses, label) },
  { name: 'PyTorch', text: torchProgram(losses, label) },
];
