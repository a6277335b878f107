import { argumentsOf, type Expression } from '../core/formulas/expression.ts';
import { product, power, sum } from './build.ts';

/** Whole powers of the parts that are not taken apart, each by its JSON. */
type Powers = Readonly<Record<string, number>>;

/** A number times powers times e to some exponent: the exponent by what multiplies what, again by its JSON. */
export interface Term {
  readonly coefficient: number;
  readonly powers: Powers;
  readonly exponent: Powers;
}

/** More terms than this are of no use to anybody. */
const mostTerms = 60;

const added = (u: Powers, v: Powers): Powers => {
  const all: Record<string, number> = { ...u };
  for (const [key, count] of Object.entries(v)) all[key] = (all[key] ?? 0) + count;
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count !== 0));
};

const keyOf = (powers: Powers) => JSON.stringify(Object.entries(powers).toSorted());

/** Terms that differ by their numbers only, put together; none where these cancel. */
function collected(terms: readonly Term[]): Term[] {
  const found = new Map<string, Term>();
  for (const term of terms) {
    const key = keyOf(term.powers) + keyOf(term.exponent);
    const coefficient = term.coefficient + (found.get(key)?.coefficient ?? 0);
    found.set(key, { ...term, coefficient });
  }
  return [...found.values()].filter(({ coefficient }) => coefficient !== 0);
}

const times = (us: readonly Term[], vs: readonly Term[]): Term[] =>
  collected(
    us.flatMap((u) =>
      vs.map((v) => ({
        coefficient: u.coefficient * v.coefficient,
        powers: added(u.powers, v.powers),
        exponent: added(u.exponent, v.exponent),
      })),
    ),
  );

const scaled = (terms: readonly Term[], factor: number): Term[] =>
  terms.map((term) => ({ ...term, coefficient: term.coefficient * factor }));

const constant = (coefficient: number): Term[] =>
  coefficient === 0 ? [] : [{ coefficient, powers: {}, exponent: {} }];

/** What is not taken apart; nothing where it holds a number that is not finite. */
function atom(formula: Expression): Term[] | undefined {
  const key = JSON.stringify(formula);
  return key.includes('null')
    ? undefined
    : [{ coefficient: 1, powers: { [key]: 1 }, exponent: {} }];
}

/** e to a formula; what has powers of e itself stays whole in the exponent. */
function powerOfE(formula: Expression): Term[] | undefined {
  const terms = termsOf(formula);
  const isFlat = terms?.every((term) => Object.keys(term.exponent).length === 0);
  const parts = isFlat ? terms : atom(formula);
  if (!parts) return undefined;
  const exponent = parts.map(({ coefficient, powers }) => [keyOf(powers), coefficient] as const);
  return [{ coefficient: 1, powers: {}, exponent: Object.fromEntries(exponent) }];
}

/** A formula multiplied out, as terms whose sum it is wherever it has a value; nothing where that is no use. */
export function termsOf(formula: Expression): Term[] | undefined {
  if (typeof formula === 'number') return Number.isFinite(formula) ? constant(formula) : undefined;
  if (typeof formula === 'string') return atom(formula);
  const [name, u = 0, v = 0] = formula;
  if (name === 'exp') return powerOfE(u);
  if (name === 'abs') return termsOf(['multiply', u, ['sign', u]]);
  const isPower = name === 'pow' && (v === 2 || v === 3 || v === 4);
  const isScaled = name === 'divide' && typeof v === 'number' && v !== 0;
  const isSum = name === 'add' || name === 'subtract';
  if (!isSum && !isPower && !isScaled && name !== 'multiply' && name !== 'unaryMinus')
    return atom(formula);
  const first = termsOf(u);
  const second = isSum || name === 'multiply' ? termsOf(v) : [];
  if (!first || !second || first.length * second.length > mostTerms) return undefined;
  if (name === 'unaryMinus') return scaled(first, -1);
  if (isScaled) return scaled(first, 1 / v);
  if (name === 'multiply') return times(first, second);
  if (isSum) return collected([...first, ...scaled(second, name === 'add' ? 1 : -1)]);
  let terms = first;
  for (let k = 1; isPower && k < v; k++) {
    if (terms.length * first.length > mostTerms) return undefined;
    terms = times(terms, first);
  }
  return terms;
}

const parsed = (key: string) => JSON.parse(key) as Expression;

const productOf = (powers: Powers): Expression =>
  Object.entries(powers).reduce<Expression>(
    (all, [key, count]) => product(all, power(parsed(key), count)),
    1,
  );

/** The exponent of a term's e, as a formula. */
export const exponentOf = ({ exponent }: Term): Expression =>
  Object.entries(exponent).reduce<Expression>((all, [key, factor]) => {
    const powers = Object.fromEntries(JSON.parse(key) as [string, number][]);
    return sum(all, product(factor, productOf(powers)));
  }, 0);

/** A term without its power of e. */
export const withoutE = ({ coefficient, powers }: Term): Expression =>
  product(coefficient, productOf(powers));

/** How many numbers, names, operators and functions a formula has. */
export const partsOf = (formula: Expression): number =>
  typeof formula === 'object'
    ? argumentsOf(formula).reduce<number>((sum, arg) => sum + partsOf(arg), 1)
    : 1;

/**
 * A difference of which all but one term cancel, or all, as what is left of it. Where more is left it stays as it is: to
 * multiply out may cost digits, but a single product costs none.
 */
export function cancelled(formula: Expression): Expression {
  const [term, ...others] = termsOf(formula) ?? [undefined, undefined];
  if (others.length > 0) return formula;
  if (!term) return 0;
  const exponent = exponentOf(term);
  const left = product(withoutE(term), exponent === 0 ? 1 : ['exp', exponent]);
  return partsOf(left) < partsOf(formula) ? left : formula;
}
