import { float, inBoth, list } from '../../runs/programs.ts';

/** Equation (22) at a temperature as programs. */
export const programs = (z: readonly number[], temperature: number) =>
  inBoth(
    `import numpy as np

z = np.array(${list(z)}, dtype=np.float64) / ${float(temperature)}
power = np.exp(z - z.max())
a = power / power.sum()
print(*(f"{aj:.10g}" for aj in a))
`,
    `import torch

z = torch.tensor(${list(z)}, dtype=torch.float64) / ${float(temperature)}
print(*(f"{aj:.10g}" for aj in torch.softmax(z, dim=0).tolist()))
`,
  );
