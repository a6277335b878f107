import type { MathNode, FunctionNode, SymbolNode, ParenthesisNode } from 'mathjs';
import { argumentsOf, type Expression } from '../core/formulas/expression.ts';
import { functions } from '../core/formulas/functions.ts';
import { FormulaError, longest } from './fault.ts';
import { math } from './mathjs.ts';

/** Names as readers write them, and the functions meant. */
const aliases: Readonly<Record<string, string>> = { ln: 'log', σ: 'sigmoid', sgn: 'sign' };
const constants: Readonly<Record<string, number>> = { e: Math.E, pi: Math.PI, π: Math.PI };
const ofTwo = ['add', 'subtract', 'multiply', 'divide', 'pow', 'max', 'min'];
/** The operators; what is not among them is no mathematics that a formula here may use. */
const operators = ['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus', 'unaryPlus'];
const foreign = /[^\w\s.,+*/^()σπ-]/u;

/** A sign of full width, as input methods for Chinese give it, as its ASCII one. */
const narrow = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** Signs that look right and are not ASCII, one for one, so that places in the text stay where they are. */
const plain = (text: string): string =>
  text
    .replace(/[！-～]/g, narrow)
    .replaceAll('。', '.')
    .replace(/[−–‐‑]/g, '-')
    .replace(/[·⋅×∗]/g, '*')
    .replace(/[÷∕]/g, '/')
    .replace(/\s/g, ' ');

/** Where a name stands by itself in a text. */
function placeOf(text: string, name: string): { position?: number } {
  const letters = `[A-Za-z_σπ]`;
  const position = text.search(new RegExp(`(?<!${letters})${name}(?!${letters})`, 'u'));
  return position < 0 ? {} : { position };
}

/** What parses and is no mathematics: of what the characters allow, a look-up with a dot, and operators that are words. */
function notAllowed(text: string): FormulaError {
  const place = text.search(/\.(?!\d)|(?<![A-Za-z])(?:mod|to|in|and|or|xor|not)(?![A-Za-z])/);
  return new FormulaError({ kind: 'notAllowed', ...(place >= 0 && { position: place }) });
}

const unknownName = (name: string, text: string) =>
  new FormulaError({ kind: 'unknownName', name, ...placeOf(text, name) });

function call(node: FunctionNode, text: string, variables: readonly string[]): Expression {
  if (node.fn.type !== 'SymbolNode') throw notAllowed(text);
  const written = node.fn.name;
  const name = Object.hasOwn(aliases, written) ? aliases[written]! : written;
  const at = { name: written, ...placeOf(text, written) };
  if (!Object.hasOwn(functions, name) || operators.includes(name)) {
    throw new FormulaError({ kind: 'unknownFunction', ...at });
  }
  const wanted = ofTwo.includes(name) ? 2 : 1;
  if (node.args.length !== wanted) throw new FormulaError({ kind: 'arguments', ...at });
  return [name, ...node.args.map((arg) => readNode(arg, text, variables))];
}

/** A parsed node as an expression; everything that is not a number, a name, an operator or a known function is refused. */
function readNode(node: MathNode, text: string, variables: readonly string[]): Expression {
  if (node.type === 'ParenthesisNode') {
    return readNode((node as ParenthesisNode).content, text, variables);
  }
  if (node.type === 'ConstantNode') {
    const { value } = node as MathNode & { value: unknown };
    if (typeof value === 'number' && !Number.isNaN(value)) return value;
    // What programming languages know besides numbers: NaN, true, null.
    throw unknownName(String(value), text);
  }
  if (node.type === 'SymbolNode') {
    const { name } = node as SymbolNode;
    if (variables.includes(name)) return name;
    if (name === 'Infinity') return Infinity;
    const meant = Object.hasOwn(aliases, name) ? aliases[name]! : name;
    if (Object.hasOwn(functions, meant) && !operators.includes(meant)) {
      throw new FormulaError({ kind: 'needsBrackets', name, ...placeOf(text, name) });
    }
    if (Object.hasOwn(constants, name)) return constants[name]!;
    throw unknownName(name, text);
  }
  if (node.type === 'FunctionNode') return call(node as FunctionNode, text, variables);
  if (node.type === 'OperatorNode') {
    const { fn, args } = node as unknown as { fn: string; args: MathNode[] };
    const parts = args.map((arg) => readNode(arg, text, variables));
    if (fn === 'unaryPlus') return parts[0]!;
    if (fn === 'pow' && parts[0] === Math.E) return ['exp', parts[1]!];
    if (operators.includes(fn)) return [fn, ...parts];
  }
  throw notAllowed(text);
}

/** Reads a formula in the given variables. Throws FormulaError, with the place of the fault where it can be told. */
export function readFormula(given: string, variables: readonly string[]): Expression {
  const text = plain(given);
  if (text.trim() === '') throw new FormulaError({ kind: 'empty', position: 0 });
  if (text.length > longest) throw new FormulaError({ kind: 'tooLong', position: longest });
  const position = text.search(foreign);
  if (position >= 0) {
    throw new FormulaError({ kind: 'badCharacter', position, name: given[position]! });
  }
  // Programming languages read 0x10 as 16; here it is refused like 2x10.
  const written = /(?<![\w.])0([box]\w*)/i.exec(text);
  if (written) {
    throw new FormulaError({ kind: 'unknownName', position: written.index + 1, name: written[1]! });
  }
  let node: MathNode;
  try {
    node = math.parse(text);
  } catch (error) {
    const { char } = error as Error & { char?: number };
    const at = Math.min(Math.max((char ?? 1) - 1, 0), text.length);
    const kind = at >= text.trimEnd().length ? 'unfinished' : 'syntax';
    throw new FormulaError({ kind, position: at });
  }
  const expression = readNode(node, text, variables);
  const endless = text.search(/Infinity|\d[\d.]*e\+?\d{3}/i);
  if (!isFinitely(expression)) {
    throw new FormulaError({ kind: 'tooLarge', ...(endless >= 0 && { position: endless }) });
  }
  return expression;
}

/** Whether every number in a formula is a finite one. */
function isFinitely(formula: Expression): boolean {
  if (typeof formula === 'number') return Number.isFinite(formula);
  return typeof formula === 'string' || argumentsOf(formula).every(isFinitely);
}
