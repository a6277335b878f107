import type { Expression } from '../../core/formulas/expression.ts';

/** How tightly a formula's outermost operation binds: sums, then products, signs, powers, and what needs no brackets. */
const binding: Readonly<Record<string, number>> = {
  ...{ add: 1, subtract: 1, multiply: 2, unaryMinus: 2, pow: 4 },
};
const bindingOf = (of: Expression): number =>
  typeof of === 'object' ? (binding[of[0]] ?? 5) : typeof of === 'number' && of < 0 ? 2 : 5;

const named: Readonly<Record<string, string>> = {
  ...{ sigmoid: '\\sigma', log: '\\ln', sign: '\\operatorname{sgn}', exp: '\\exp' },
  ...{ sech: '\\operatorname{sech}', csch: '\\operatorname{csch}' },
  ...{ asin: '\\arcsin', acos: '\\arccos', atan: '\\arctan' },
};
const standard = /^(sin|cos|tan|cot|sec|csc|sinh|cosh|tanh|coth|max|min)$/;

function nameOf(name: string): string {
  return named[name] ?? (standard.test(name) ? `\\${name}` : `\\operatorname{${name}}`);
}

function numberTex(value: number): string {
  if (!Number.isFinite(value))
    return Number.isNaN(value) ? '?' : value > 0 ? '\\infty' : '-\\infty';
  if (value === Math.E) return 'e';
  if (value === Math.PI) return '\\pi';
  const [digits = '', power] = String(Number(value.toPrecision(6))).split('e');
  return power ? `${digits} \\cdot 10^{${Number(power)}}` : digits;
}

/** Brackets as high as what they hold. */
const bracketed = (tex: string): string =>
  /\\frac|\^|\\left/.test(tex) ? `\\left(${tex}\\right)` : `(${tex})`;

/** A part in brackets if it binds less tightly than its place asks. */
function part(of: Expression, least: number): string {
  const tex = formulaTex(of);
  return bindingOf(of) < least ? bracketed(tex) : tex;
}

/** Whether a product of two needs a dot between them: before a digit. */
const needsDot = (right: string): boolean => /^\d/.test(right);

function product(left: Expression, right: Expression): string {
  const [a, b] = [part(left, 2), part(right, 3)];
  return needsDot(b) ? `${a} \\cdot ${b}` : `${a}\\,${b}`;
}

/** A formula as TeX. */
export function formulaTex(of: Expression): string {
  if (typeof of === 'number') return numberTex(of);
  if (typeof of === 'string') return of;
  const [name, first = 0, second = 0] = of;
  if (name === 'add') return `${part(first, 1)} + ${part(second, 1.5)}`;
  if (name === 'subtract') return `${part(first, 1)} - ${part(second, 1.5)}`;
  if (name === 'multiply') return product(first, second);
  if (name === 'divide') return `\\frac{${formulaTex(first)}}{${formulaTex(second)}}`;
  if (name === 'unaryMinus') return `-${part(first, 2)}`;
  if (name === 'abs') return `\\left|${formulaTex(first)}\\right|`;
  if (name === 'sqrt') return `\\sqrt{${formulaTex(first)}}`;
  if (name === 'step') return `[\\,${formulaTex(first)} > 0\\,]`;
  if (name === 'exp' && typeof first !== 'object') return `e^{${formulaTex(first)}}`;
  if (name === 'exp' && first[0] === 'unaryMinus') return `e^{${formulaTex(first)}}`;
  if (name === 'pow') return power(first, second);
  const args = of.slice(1).map((arg) => formulaTex(arg as Expression));
  return nameOf(name) + bracketed(args.join(', '));
}

function power(base: Expression, exponent: Expression): string {
  const isFraction = typeof base === 'object' && base[0] === 'divide';
  const tex = isFraction ? bracketed(formulaTex(base)) : part(base, 5);
  return `${tex}^{${formulaTex(exponent)}}`;
}
