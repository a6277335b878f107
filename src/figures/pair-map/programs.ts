import { runPair } from '../../core/pairs/run.ts';
import { namedPair } from '../../core/pairs/view.ts';
import { taskFor } from '../../runs/pair/parameters.ts';
import { float, inBoth } from '../../runs/programs.ts';
import { outputTerms, type Library } from './program-terms.ts';
import type { PairMapSettings } from './settings.ts';

/** The loss as Python. A term that the target switches off is left out: its logarithm need not exist. */
function lossOf({ activation, loss, y }: PairMapSettings, library: Library): string {
  const { error, log } = outputTerms(activation, y, library);
  const isTwofold = activation === 'softmax';
  if (loss === 'quadratic') return isTwofold ? `${error} ** 2` : `${error} ** 2 / 2`;
  if (loss === 'crossEntropy') return isTwofold ? `-2 * ${log}` : `-${log}`;
  return y === 1 || isTwofold ? `-${log}` : '0 * z';
}

/** ∂C/∂z as NumPy, in the terms of the figure's formula that the target leaves. */
function gradientOf({ activation, loss, y }: PairMapSettings): string {
  const { error, slope, logSlope } = outputTerms(activation, y, 'np');
  const isTwofold = activation === 'softmax';
  if (loss === 'quadratic') return `${isTwofold ? '2 * ' : ''}${error} * ${slope}`;
  if (loss === 'crossEntropy') return isTwofold ? `-2 * ${logSlope}` : `-${logSlope}`;
  return y === 1 || isTwofold ? `-${logSlope}` : '0 * z';
}

/** The open pair's run as programs: along the gradient of the figure, and by autograd of the loss. */
export function programs(settings: PairMapSettings) {
  const { activation, loss, z, y, eta, epochs } = settings;
  const { endedAt } = runPair(namedPair(activation, loss), taskFor(settings));
  const updates = endedAt === undefined ? epochs : Math.max(0, endedAt - 1);
  const comment = [
    `# The target is ${y}.`,
    ...(activation === 'softmax'
      ? ['# A second output stands at z = 0; the loss counts both.']
      : []),
    ...(endedAt === undefined ? [] : [`# At epoch ${endedAt} loss or gradient is not finite.`]),
  ].join('\n');
  const numpy = outputTerms(activation, y, 'np');
  const torch = outputTerms(activation, y, 'torch');
  const shown = (item: string) => {
    const values = endedAt === 0 ? ['z', 'output'] : ['z', 'output', 'loss'];
    const parts = values.map((name) => {
      const value = name === 'z' ? name : `${name}(z)`;
      return `${name} {${value}${item}:.10g}`;
    });
    return `print(f"${parts.join('  ')}")`;
  };
  return inBoth(
    `import numpy as np

${comment}
${numpy.definitions}output = lambda z: ${numpy.output}
loss = lambda z: ${lossOf(settings, 'np')}
gradient = lambda z: ${gradientOf(settings)}

z, eta = np.float64(${z}), ${eta}
for epoch in range(${updates}):
    z = z - 2 * eta * gradient(z)

${shown('')}
`,
    `import torch
${torch.definitions ? 'from torch.nn.functional import logsigmoid\n' : ''}
${comment}
${torch.definitions}output = lambda z: ${torch.output}
loss = lambda z: ${lossOf(settings, 'torch')}

z, eta = torch.tensor(${float(z)}, dtype=torch.float64, requires_grad=True), ${eta}
for epoch in range(${updates}):
    z.grad = None
    loss(z).backward()
    with torch.no_grad():
        z -= 2 * eta * z.grad

${shown('.item()')}
`,
  );
}
