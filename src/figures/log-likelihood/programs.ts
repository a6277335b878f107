import { float, inBoth } from '../../runs/programs.ts';

/** −ln a for a label, which counts from 0, as programs, given −ln a for every one: equation (24) for a softmax. */
export function programs(losses: readonly number[], label: number) {
  // ln a of every output, which are weighted inputs of a softmax with these outputs, too.
  const z = `[
    ${losses.map((loss) => float(0 - loss)).join(',\n    ')}]`;
  return inBoth(
    `import numpy as np

z = np.array(${z})
print(f"{np.logaddexp.reduce(z - z[${label}]):.10g}")
`,
    `import torch
from torch.nn.functional import logsigmoid

z = torch.tensor(${z}, dtype=torch.float64)
rest = torch.logsumexp(torch.cat([z[:${label}], z[${label} + 1 :]]), dim=0)
# As cross_entropy(z, ${label}), but a loss near 0 keeps its digits, too.
print(f"{-logsigmoid(z[${label}] - rest).item():.10g}")
`,
  );
}
