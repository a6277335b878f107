import type { Program } from '../../stage/export/download.ts';

/** Equation (22) as a NumPy program in float64. */
function numpyProgram(z: readonly number[], temperature: number): string {
  return `import numpy as np

z = np.array([${z.join(', ')}], dtype=np.float64) / ${temperature}
power = np.exp(z - z.max())
a = power / power.sum()
print(*(f"{aj:.10g}" for aj in a))
`;
}

/** The same as a PyTorch program in float64. */
function torchProgram(z: readonly number[], temperature: number): string {
  return `import torch

z = torch.tensor([${z.join(', ')}], dtype=torch.float64) / ${temperature}
print(*(f"{aj:.10g}" for aj in torch.softmax(z, dim=0).tolist()))
`;
}

/** Equation (22) at a temperature as programs. */
export const programs = (z: readonly number[], temperature: number): Program[] => [
  { name: 'NumPy', text: numpyProgram(z, temperature) },
  { name: 'PyTorch', text: torchProgram(z, temperature) },
];
