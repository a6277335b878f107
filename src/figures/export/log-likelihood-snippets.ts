const list = (outputs: readonly number[]) => outputs.map((a) => String(a)).join(',\n    ');

/** Equation (24) for the outputs of a softmax, as a NumPy program in float64; `label` counts from 0. */
export function logLikelihoodNumpy(outputs: readonly number[], label: number): string {
  return `import numpy as np

a = np.array([
    ${list(outputs)}], dtype=np.float64)
print(f"{-np.log(a[${label}]):.10g}")
`;
}

/** The same as a PyTorch program in float64. */
export function logLikelihoodTorch(outputs: readonly number[], label: number): string {
  return `import torch
from torch.nn.functional import nll_loss

a = torch.tensor([
    ${list(outputs)}], dtype=torch.float64)
print(f"{nll_loss(a.log(), torch.tensor(${label})).item():.10g}")
`;
}
