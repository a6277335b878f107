import { argumentsOf, type Expression } from '../core/formulas/expression.ts';
import { difference, negative, power, product, quotient, sum } from './build.ts';
import { FormulaError } from './fault.ts';
import { cancelled } from './polynomial.ts';

/** Whether a variable occurs in a formula. */
const dependsOn = (formula: Expression, by: string): boolean =>
  typeof formula === 'object'
    ? argumentsOf(formula).some((part) => dependsOn(part, by))
    : formula === by;

const square = (u: Expression): Expression => ['pow', u, 2];

/** Functions of one argument: their derivatives, in forms that neither overflow nor cancel far out. */
const derivatives: Readonly<Record<string, (u: Expression) => Expression>> = {
  exp: (u) => ['exp', u],
  log: (u) => ['divide', 1, u],
  sqrt: (u) => ['divide', 1, ['multiply', 2, ['sqrt', u]]],
  abs: (u) => ['sign', u],
  sign: () => 0,
  step: () => 0,
  relu: (u) => ['step', u],
  sigmoid: (u) => ['multiply', ['sigmoid', u], ['sigmoid', negative(u)]],
  softplus: (u) => ['sigmoid', u],
  sin: (u) => ['cos', u],
  cos: (u) => ['unaryMinus', ['sin', u]],
  tan: (u) => ['divide', 1, square(['cos', u])],
  asin: (u) => ['divide', 1, ['sqrt', ['subtract', 1, square(u)]]],
  acos: (u) => ['unaryMinus', ['divide', 1, ['sqrt', ['subtract', 1, square(u)]]]],
  atan: (u) => ['divide', 1, ['add', 1, square(u)]],
  sinh: (u) => ['cosh', u],
  cosh: (u) => ['sinh', u],
  tanh: (u) => ['divide', 1, square(['cosh', u])],
  sec: (u) => ['multiply', ['sec', u], ['tan', u]],
  csc: (u) => ['unaryMinus', ['multiply', ['csc', u], ['cot', u]]],
  cot: (u) => ['unaryMinus', square(['csc', u])],
  sech: (u) => ['unaryMinus', ['multiply', ['sech', u], ['tanh', u]]],
  csch: (u) => ['unaryMinus', ['multiply', ['csch', u], ['coth', u]]],
  coth: (u) => ['unaryMinus', square(['csch', u])],
};

type Rule = (u: Expression, v: Expression, du: Expression, dv: Expression) => Expression;

/** Which of two is taken, and so whose derivative: that of the second where both are equal. */
const chosen =
  (isFirst: (u: Expression, v: Expression) => Expression): Rule =>
  (u, v, du, dv) =>
    sum(product(isFirst(u, v), du), product(difference(1, isFirst(u, v)), dv));

/** What is made of two parts, and of their derivatives. */
const rules: Readonly<Record<string, Rule>> = {
  add: (_u, _v, du, dv) => sum(du, dv),
  subtract: (_u, _v, du, dv) => difference(du, dv),
  multiply: (u, v, du, dv) => sum(product(du, v), product(u, dv)),
  divide(u, v, du, dv) {
    if (dv === 0) return quotient(du, v);
    return quotient(cancelled(difference(product(du, v), product(u, dv))), square(v));
  },
  max: chosen((u, v) => ['step', difference(u, v)]),
  min: chosen((u, v) => ['step', difference(v, u)]),
};

/**
 * The derivative of uᵛ. Nothing is drawn together, since (u²)^½ is |u| and not u; where u is negative and v no whole
 * number, the power has no value, nor has its derivative.
 */
function ofPower(u: Expression, v: Expression, du: Expression, dv: Expression): Expression {
  if (dv === 0) return product(product(v, power(u, difference(v, 1))), du);
  const growth = product(dv, ['log', u]);
  return product(power(u, v), sum(growth, quotient(product(v, du), u)));
}

/** The derivative of a formula with respect to one of its variables, by the rules alone. Throws FormulaError where there is none. */
export function derivativeOf(formula: Expression, by: string): Expression {
  if (!dependsOn(formula, by)) return 0;
  if (typeof formula !== 'object') return 1;
  const [name, u = 0, v = 0] = formula;
  const du = derivativeOf(u, by);
  if (name === 'unaryMinus') return negative(du);
  if (Object.hasOwn(derivatives, name)) {
    const outer = derivatives[name]!(u);
    // One quotient: 1/u would be lost where u overflows, though du/u is not.
    const isInverse = typeof outer === 'object' && outer[0] === 'divide' && outer[1] === 1;
    return isInverse ? quotient(du, outer[2]!) : product(outer, du);
  }
  const dv = derivativeOf(v, by);
  if (name === 'pow') return ofPower(u, v, du, dv);
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  if (!rule) throw new FormulaError({ kind: 'noDerivative' });
  return rule(u, v, du, dv);
}
