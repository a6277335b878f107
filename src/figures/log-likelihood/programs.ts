import { inBoth } from '../../runs/programs.ts';

/** −ln a for a label, which counts from 0, as programs, given −ln a for every one: equation (24) for a softmax. */
export function programs(losses: readonly number[], label: number) {
  // ln a of every output, which are weighted inputs of a softmax with these outputs, too.
  const z = `[
    ${losses.map((loss) => 0 - loss).join(',\n    ')}]`;
  return inBoth(
    `import numpy as np

z = np.array(${z}, dtype=np.float64)
print(f"{np.logaddexp.reduce(z) - z[${label}]:.10g}")
`,
    `import torch
from torch.nn.functional import cross_entropy

z = torch.tensor(${z}, dtype=torch.float64)
print(f"{cross_entropy(z, torch.tensor(${label})).item():.10g}")
`,
  );
}
