import { argumentsOf, type Expression } from '../../core/formulas/expression.ts';
import type { PairFormulas } from '../../core/pairs/formula-pair.ts';
import { inBoth } from '../../runs/programs.ts';
import type { OwnPairSettings } from './settings.ts';

const operators: Readonly<Record<string, string>> = {
  add: ' + ',
  subtract: ' - ',
  multiply: ' * ',
  divide: ' / ',
  pow: ' ** ',
};
const renamed: Readonly<Record<'np' | 'torch', Readonly<Record<string, string>>>> = {
  np: { asin: 'arcsin', acos: 'arccos', atan: 'arctan', max: 'maximum', min: 'minimum' },
  torch: { max: 'maximum', min: 'minimum' },
};
const inverses: Readonly<Record<string, string>> = {
  sec: 'cos',
  csc: 'sin',
  cot: 'tan',
  sech: 'cosh',
  csch: 'sinh',
  coth: 'tanh',
};

/** A formula as Python, with the functions of NumPy or PyTorch. */
function python(formula: Expression, library: keyof typeof renamed): string {
  if (typeof formula === 'number') return library === 'torch' ? `number(${formula})` : `${formula}`;
  if (typeof formula === 'string') return formula;
  const [name] = formula;
  const args = argumentsOf(formula).map((arg) => python(arg, library));
  const [u = ''] = args;
  if (name === 'unaryMinus') return `(-${u})`;
  if (operators[name]) return `(${args.join(operators[name])})`;
  if (name === 'sigmoid') return `(1 / (1 + ${library}.exp(-${u})))`;
  if (name === 'relu') return `(${u} * (${u} > 0))`;
  if (name === 'step') return `(1.0 * (${u} > 0))`;
  if (name === 'softplus') return `${library}.log1p(${library}.exp(${u}))`;
  if (inverses[name]) return `(1 / ${library}.${inverses[name]}(${u}))`;
  return `${library}.${renamed[library][name] ?? name}(${args.join(', ')})`;
}

/** A typed pair's run as programs: with the derivatives that the figure shows, and by autograd. */
export const programs = (formulas: PairFormulas, { z, y, eta, epochs }: OwnPairSettings) =>
  inBoth(
    `import numpy as np

z, y, eta = np.float64(${z}), np.float64(${y}), ${eta}
f = lambda z: ${python(formulas.activation, 'np')}

for epoch in range(${epochs}):
    a = f(z)
    slope = ${python(formulas.slope, 'np')}
    loss_slope = ${python(formulas.lossSlope, 'np')}
    z = z - 2 * eta * loss_slope * slope

print(f"z {z:.10g}  output {f(z):.10g}")
`,
    `import torch

number = lambda value: torch.tensor(float(value), dtype=torch.float64)
z, y, eta = number(${z}).requires_grad_(), number(${y}), ${eta}
f = lambda z: ${python(formulas.activation, 'torch')}

for epoch in range(${epochs}):
    a = f(z)
    loss = ${python(formulas.loss, 'torch')}
    z.grad = None
    loss.backward()
    with torch.no_grad():
        z -= 2 * eta * z.grad

print(f"z {z.item():.10g}  output {f(z).item():.10g}")
`,
  );
