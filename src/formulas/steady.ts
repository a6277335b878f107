import { compile, type Expression } from '../core/formulas/expression.ts';
import { difference, negative, power, product, quotient, sum } from './build.ts';

/** A formula as e to an exponent times the rest, so that neither of the two overflows where their product does not. */
interface Scaled {
  readonly exponent: Expression;
  readonly rest: Expression;
}

const plain = (rest: Expression): Scaled => ({ exponent: 0, rest });
const powerOfE = (exponent: Expression): Scaled => ({ exponent, rest: 1 });

const joined = ({ exponent, rest }: Scaled): Expression =>
  exponent === 0 ? rest : product(rest, ['exp', exponent]);

/** What is left of one of two terms when the larger power of e is taken out of both. */
const below = ({ exponent, rest }: Scaled, most: Expression): Expression =>
  exponent === most ? rest : product(rest, ['exp', difference(exponent, most)]);

function sumOf(u: Scaled, v: Scaled, combine: typeof sum): Scaled {
  const isLevel = JSON.stringify(u.exponent) === JSON.stringify(v.exponent);
  const most: Expression = isLevel ? u.exponent : ['max', u.exponent, v.exponent];
  const [first, second] = isLevel ? [u.rest, v.rest] : [below(u, most), below(v, most)];
  return { exponent: most, rest: combine(first, second) };
}

/** What the powers of e come to in each of the operations and functions that they can pass through. */
const rules: Readonly<Record<string, (u: Scaled, v: Scaled) => Scaled>> = {
  add: (u, v) => sumOf(u, v, sum),
  subtract: (u, v) => sumOf(u, v, difference),
  multiply: (u, v) => ({
    exponent: sum(u.exponent, v.exponent),
    rest: product(u.rest, v.rest),
  }),
  divide: (u, v) => ({
    exponent: difference(u.exponent, v.exponent),
    rest: quotient(u.rest, v.rest),
  }),
  unaryMinus: (u) => ({ ...u, rest: negative(u.rest) }),
  abs: (u) => ({ ...u, rest: ['abs', u.rest] }),
  sqrt: (u) => ({ exponent: product(0.5, u.exponent), rest: ['sqrt', u.rest] }),
  exp: (u) => powerOfE(joined(u)),
  log: ({ exponent, rest }) => plain(rest === 1 ? exponent : sum(exponent, ['log', rest])),
  cosh: (u) => halved(u, sum),
  sinh: (u) => halved(u, difference),
  pow(u, v) {
    const { rest: exponent } = v;
    if (typeof exponent === 'number' && v.exponent === 0)
      return { exponent: product(exponent, u.exponent), rest: power(u.rest, exponent) };
    // A power of a number above 0 is one of e.
    if (typeof u.rest === 'number' && u.rest > 0)
      return powerOfE(product(sum(u.exponent, Math.log(u.rest)), joined(v)));
    return plain(['pow', joined(u), joined(v)]);
  },
};

/** The half of e^u and e^−u put together. */
function halved(u: Scaled, combine: typeof sum): Scaled {
  const { exponent, rest } = sumOf(powerOfE(joined(u)), powerOfE(negative(joined(u))), combine);
  return { exponent, rest: product(0.5, rest) };
}

function scaled(formula: Expression): Scaled {
  if (typeof formula !== 'object') return plain(formula);
  const [name, ...args] = formula;
  const [u = plain(0), v = plain(0)] = args.map(scaled);
  if (Object.hasOwn(rules, name)) return rules[name]!(u, v);
  return plain(args.length === 1 ? [name, joined(u)] : [name, joined(u), joined(v)]);
}

const near = [-1.3, -0.4, 0.3, 0.6, 1.7];
const far = [20, 50, 200, 360, 500, 720, 1000].flatMap((size) => [-size, size]);
const isClose = (value: number, other: number) =>
  Math.abs(value - other) <= 1e-9 * Math.max(1e-3, Math.abs(other));

/**
 * A formula as it is to be computed. Where it would come out as ∞/∞ or 0 · ∞ far from 0 though it has a value, as
 * e^z/(1 + e^z) beyond z = 709, the largest power of e is taken out of every sum; otherwise it is as it was written.
 */
export function steady(formula: Expression, by: string): Expression {
  const other = joined(scaled(formula));
  const [written, steadied] = [compile(formula), compile(other)];
  const at = (value: number) => [0, 1].map((y) => ({ y, [by]: value }));
  const isSame = near
    .flatMap(at)
    .every((place) => !Number.isFinite(written(place)) || isClose(steadied(place), written(place)));
  const helps = far
    .flatMap(at)
    .some((place) => Number.isFinite(steadied(place)) && !isClose(written(place), steadied(place)));
  return isSame && helps ? other : formula;
}
