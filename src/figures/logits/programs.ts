import { float, inBoth, numpySigmoid } from '../../runs/programs.ts';
import type { LogitsSettings } from './settings.ts';

/** Lines of the loss, from a in NumPy and PyTorch and from z in both, for either target. */
function linesOf({ loss, y }: LogitsSettings) {
  if (loss === 'quadratic') {
    const [error, sign] = y === 0 ? ['sigmoid(z)', ''] : ['sigmoid(-z)', '-'];
    return {
      numpy: ['error = a - number(y)', 'loss, by_output = error * error / number(2), error'],
      torch: 'loss = (a - y) ** 2 / 2',
      fromZ: `${error}**2 / 2, ${sign}${error} * sigmoid(z) * sigmoid(-z)`,
      torchFromZ: `logsigmoid(${y === 0 ? '' : '-'}z).exp() ** 2 / 2`,
    };
  }
  const right = y === 0 ? '1 - a' : 'a';
  const [way, sign] = y === 0 ? ['z', ''] : ['-z', '-'];
  return {
    numpy: [
      `right = ${right.replace('1', 'one')}`,
      `loss, by_output = -number(np.log(np.float64(right))), ${sign}one / right`,
    ],
    torch: `loss = -(${right}).double().log().to(dtype)`,
    fromZ: `np.logaddexp(0, ${way}), ${sign}sigmoid(${way})`,
    torchFromZ: `-logsigmoid(${y === 0 ? '-' : ''}z)`,
  };
}

/**
 * The three ways at one z as programs. In single precision e^(−z) and ln are computed in double and rounded: libraries'
 * own differ in the last digit, which these losses magnify.
 */
export function programs(settings: LogitsSettings) {
  const { z, y } = settings;
  const { numpy, torch, fromZ, torchFromZ } = linesOf(settings);
  return inBoth(
    `import numpy as np

z, y = ${float(z)}, ${float(y)}

def from_a(number):
    one = number(1)
    power = number(np.exp(-np.float64(number(z))))
    a = one / (one + power)
    ${numpy.join('\n    ')}
    return loss, by_output * (a * (one - a))

${numpySigmoid}
with np.errstate(all="ignore"):
    for name, number in ("single", np.float32), ("double", np.float64):
        loss, delta = from_a(number)
        print(f"from a, {name}: loss {loss:.10g}  delta {delta:.10g}")
    loss, delta = ${fromZ}
    print(f"from z: loss {loss:.10g}  delta {delta:.10g}")
`,
    `import torch
from torch.nn.functional import logsigmoid

z, y = ${float(z)}, ${float(y)}

def from_a(dtype):
    power = (-torch.tensor(z, dtype=dtype).double()).exp().to(dtype)
    a = (1 / (1 + power)).requires_grad_()
    ${torch}
    loss.backward()
    with torch.no_grad():
        return loss.item(), (a.grad * (a * (1 - a))).item()

for name, dtype in ("single", torch.float32), ("double", torch.float64):
    loss, delta = from_a(dtype)
    print(f"from a, {name}: loss {loss:.10g}  delta {delta:.10g}")

z = torch.tensor(z, dtype=torch.float64, requires_grad=True)
loss = ${torchFromZ}
loss.backward()
print(f"from z: loss {loss.item():.10g}  delta {z.grad.item():.10g}")
`,
  );
}
