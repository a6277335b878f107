import {
  argumentsOf,
  compile,
  type Expression,
  type Scope,
} from '../../core/formulas/expression.ts';
import { formulaPair, type PairFormulas } from '../../core/pairs/formula-pair.ts';
import { runPair } from '../../core/pairs/run.ts';
import { taskFor } from '../../runs/pair/parameters.ts';
import { inBoth, numpySigmoid, torchSigmoid } from '../../runs/programs.ts';
import { python, type Library } from './python.ts';
import type { OwnPairSettings } from './settings.ts';

/** tanh z in PyTorch with a slope that keeps its digits far out, where autograd would take 1 − a² of a rounded a. */
const torchTanh = `def tanh(z):
    power = torch.exp(-2 * z.abs())
    return torch.tanh(z) if z.abs() < 1 else z.sign() * (1 - power) / (1 + power)
`;

/** A product as the figure takes it, where a factor is infinite on the way. */
const times: Readonly<Record<Library, string>> = {
  np: `# A part of the formulas is infinite on the way; 0 · ∞ counts as 0.
np.seterr(all="ignore")
def times(u, v):
    return 0.0 if u == 0 or v == 0 else u * v
`,
  torch: `# A part of the formulas is infinite on the way; 0 · ∞ counts as 0.
def times(u, v):
    return u * v if torch.isfinite(u * v) or (u != 0 and v != 0) else number(0)
`,
};

/** Whether some part of a formula is not finite at one of the places. */
function isWildAt(formula: Expression, places: readonly Scope[]): boolean {
  if (typeof formula !== 'object') return false;
  const value = compile(formula);
  return (
    places.some((place) => !Number.isFinite(value(place))) ||
    argumentsOf(formula).some((part) => isWildAt(part, places))
  );
}

/** A typed pair's run as programs: with the derivatives that the figure shows, and by autograd. */
export function programs(formulas: PairFormulas, settings: OwnPairSettings) {
  const { z, y, eta, epochs } = settings;
  const run = runPair(formulaPair(formulas), taskFor(settings));
  const updates = run.endedAt === undefined ? epochs : Math.max(0, run.endedAt - 1);
  const places = Array.from(run.z, (at, i) => ({ z: at, a: run.output[i]!, y }));
  const isWild = Object.values<Expression>({ ...formulas }).some((one) => isWildAt(one, places));
  const write = (part: keyof PairFormulas, library: Library) =>
    python(formulas[part], { library, isWild });
  const np = {
    f: write('activation', 'np'),
    slope: write('slope', 'np'),
    lossSlope: write('lossSlope', 'np'),
  };
  const torch = { f: write('activation', 'torch'), loss: write('loss', 'torch') };
  const end =
    run.endedAt === undefined
      ? ''
      : `# At epoch ${run.endedAt} loss or gradient is not finite: the last epoch before it is printed.\n`;
  const uses = (code: Readonly<Record<string, string>>, name: string) =>
    Object.values(code).some((text) => text.includes(name));
  const numpyParts = [
    uses(np, 'sigmoid(') ? numpySigmoid : '',
    uses(np, 'times(') ? times.np : isWild ? 'np.seterr(all="ignore")\n' : '',
    end,
  ];
  const torchParts = [
    /(?<!log)sigmoid\(/.test(Object.values(torch).join()) ? torchSigmoid : '',
    /(?<!\.)\btanh\(/.test(Object.values(torch).join()) ? torchTanh : '',
    uses(torch, 'times(') ? times.torch : '',
    end,
  ];
  const inParagraphs = (parts: readonly string[]) =>
    parts.map((part) => part && `${part}\n`).join('');
  const logsigmoid = uses(torch, 'sigmoid(') ? 'from torch.nn.functional import logsigmoid\n' : '';
  // Where nothing in the loss depends on z, or nothing that is left of it, autograd still wants something that does.
  const free = isWild || formulas.slope === 0 || formulas.lossSlope === 0 ? ' + 0 * z' : '';
  return inBoth(
    `import numpy as np

${inParagraphs(numpyParts)}z, y, eta = np.float64(${z}), np.float64(${y}), ${eta}
f = lambda z: ${np.f}

for epoch in range(${updates}):
    a = f(z)
    slope = ${np.slope}
    loss_slope = ${np.lossSlope}
    z = z - 2 * eta * loss_slope * slope

print(f"z {z:.10g}  output {f(z):.10g}")
`,
    `import torch
${logsigmoid}
number = lambda value: torch.tensor(float(value), dtype=torch.float64)

${inParagraphs(torchParts)}z, y, eta = number(${z}).requires_grad_(), number(${y}), ${eta}
f = lambda z: ${torch.f}

for epoch in range(${updates}):
    a = f(z)
    loss = ${torch.loss}${free}
    z.grad = None
    loss.backward()
    with torch.no_grad():
        z -= 2 * eta * z.grad

print(f"z {z.item():.10g}  output {f(z).item():.10g}")
`,
  );
}
