import { argumentsOf, type Expression } from '../core/formulas/expression.ts';

/** How tightly a formula's outermost operation binds: sums, then products, signs, powers, and what needs no brackets. */
const binding: Readonly<Record<string, number>> = {
  add: 1,
  subtract: 1,
  multiply: 2,
  unaryMinus: 2,
  pow: 4,
};
function bindingOf(formula: Expression): number {
  // Printed as a power of e, it must not be the base of another without brackets.
  if (isPowerOfE(formula)) return 4;
  if (typeof formula === 'object') return binding[formula[0]] ?? 5;
  return typeof formula === 'number' && (formula < 0 || /e/.test(String(formula))) ? 2 : 5;
}

const named: Readonly<Record<string, string>> = {
  sigmoid: '\\sigma',
  log: '\\ln',
  sign: '\\operatorname{sgn}',
  exp: '\\exp',
  asin: '\\arcsin',
  acos: '\\arccos',
  atan: '\\arctan',
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
  const [digits = '', power] = String(Number(value.toPrecision(12))).split('e');
  return power ? `${digits} \\cdot 10^{${Number(power)}}` : digits;
}

/** Brackets as high as what they hold. */
const bracketed = (tex: string): string =>
  /\\frac|\\left/.test(tex) ? `\\left(${tex}\\right)` : `(${tex})`;

/** A part in brackets if it binds less tightly than its place asks. */
function part(formula: Expression, least: number): string {
  const tex = formulaTex(formula);
  return bindingOf(formula) < least ? bracketed(tex) : tex;
}

/** The same behind another sign: one that begins with a sign itself is a riddle without brackets, as in − − z. */
function behindSign(formula: Expression, least: number): string {
  const tex = part(formula, least);
  return tex.startsWith('-') ? bracketed(tex) : tex;
}

/** What stands between two factors: a dot before a digit, a little space unless brackets part them already. */
function between(left: string, right: string): string {
  // Before a fraction a number would be read as added to it.
  if (/^\d/.test(right) || (/\d$/.test(left) && /^\\frac/.test(right))) return ' \\cdot ';
  return /\)$/.test(left) || /^(\(|\\left)/.test(right) ? ' ' : '\\,';
}

function product(left: Expression, right: Expression): string {
  const [a, b] = [part(left, 2), part(right, 3)];
  return a + between(a, b) + b;
}

/** Whether an exponent is a name or a number, with or without a sign: then e stands below it, and not exp before it. */
const isShort = (formula: Expression): boolean =>
  typeof formula !== 'object' || (formula[0] === 'unaryMinus' && isShort(argumentsOf(formula)[0]!));

const isPowerOfE = (formula: Expression): boolean =>
  typeof formula === 'object' && formula[0] === 'exp' && isShort(argumentsOf(formula)[0]!);

/** A formula as TeX. */
export function formulaTex(formula: Expression): string {
  if (typeof formula === 'number') return numberTex(formula);
  if (typeof formula === 'string') return formula;
  const [name, first = 0, second = 0] = formula;
  if (name === 'add') return `${part(first, 1)} + ${behindSign(second, 1.5)}`;
  if (name === 'subtract') return `${part(first, 1)} - ${behindSign(second, 1.5)}`;
  if (name === 'multiply') return product(first, second);
  if (name === 'divide') return `\\frac{${formulaTex(first)}}{${formulaTex(second)}}`;
  if (name === 'unaryMinus') return `-${behindSign(first, 2)}`;
  if (name === 'abs') return `\\left|${formulaTex(first)}\\right|`;
  if (name === 'sqrt') return `\\sqrt{${formulaTex(first)}}`;
  if (name === 'step') return `[\\,${formulaTex(first)} > 0\\,]`;
  if (isPowerOfE(formula)) return `e^{${formulaTex(first)}}`;
  if (name === 'pow') return power(first, second);
  const args = argumentsOf(formula).map(formulaTex);
  return nameOf(name) + bracketed(args.join(', '));
}

function power(base: Expression, exponent: Expression): string {
  const isFraction = typeof base === 'object' && base[0] === 'divide';
  const tex = isFraction ? bracketed(formulaTex(base)) : part(base, 5);
  return `${tex}^{${formulaTex(exponent)}}`;
}
