import { argumentsOf, type Expression } from '../../core/formulas/expression.ts';

export type Library = 'np' | 'torch';

/** How a formula is to be written: with the functions of which library, and whether a factor may be infinite. */
export interface Dialect {
  readonly library: Library;
  readonly isWild: boolean;
}

const operators: Readonly<Record<string, string>> = {
  add: ' + ',
  subtract: ' - ',
  multiply: ' * ',
  divide: ' / ',
  pow: ' ** ',
};
const renamed: Readonly<Record<string, string>> = {
  asin: 'arcsin',
  acos: 'arccos',
  atan: 'arctan',
};
const inverses: Readonly<Record<string, string>> = {
  sec: 'cos',
  csc: 'sin',
  cot: 'tan',
  sech: 'cosh',
  csch: 'sinh',
  coth: 'tanh',
};

/** What stays finite far out, and, where slopes meet a corner, takes the side that the figure takes. */
const written: Readonly<
  Record<Library, Readonly<Record<string, (u: string, v: string) => string>>>
> = {
  np: {
    sigmoid: (u) => `sigmoid(${u})`,
    softplus: (u) => `np.logaddexp(0, ${u})`,
    relu: (u) => `np.maximum(${u}, 0)`,
    max: (u, v) => `np.maximum(${u}, ${v})`,
    min: (u, v) => `np.minimum(${u}, ${v})`,
  },
  torch: {
    sigmoid: (u) => `sigmoid(${u})`,
    softplus: (u) => `(-logsigmoid(-${u}))`,
    tanh: (u) => `tanh(${u})`,
    relu: (u) => `torch.relu(${u})`,
    max: (u, v) => `torch.where(${u} > ${v}, ${u}, ${v})`,
    min: (u, v) => `torch.where(${u} < ${v}, ${u}, ${v})`,
  },
};

const isConstant = (formula: Expression): boolean =>
  typeof formula === 'number' ||
  (typeof formula === 'object' && argumentsOf(formula).every(isConstant));

/** A number: in Python's own arithmetic 1/0 is an error and a root of −1 complex, so that it is left to the library's. */
function numberIn(value: number, library: Library, isAlone: boolean): string {
  if (library === 'torch') return `number(${value})`;
  return isAlone ? `np.float64(${value})` : `${value}`;
}

/** A formula as Python. */
export function python(formula: Expression, { library, isWild }: Dialect): string {
  const called = (name: string, u: string, v: string): string => {
    const known = library === 'np' ? (renamed[name] ?? name) : name;
    return written[library][name]?.(u, v) ?? `${library}.${known}(${u})`;
  };
  const write = (part: Expression, isAlone: boolean): string => {
    if (typeof part === 'number') return numberIn(part, library, isAlone);
    if (typeof part === 'string') return part;
    const [name] = part;
    const [u = '', v = ''] = argumentsOf(part).map((arg) => write(arg, isConstant(part)));
    if (name === 'unaryMinus') return `(-${u})`;
    if (name === 'multiply' && isWild) return `times(${u}, ${v})`;
    if (operators[name]) return `(${u}${operators[name]}${v})`;
    if (name === 'step') return `(1.0 * (${u} > 0))`;
    const inverse = inverses[name];
    const call = called(inverse ?? name, u, v);
    return inverse ? `(1 / ${call})` : call;
  };
  return write(formula, true);
}
