import { compile, type Expression, type Scope } from '../../src/core/formulas/expression.ts';

const token =
  /\\left[([|]|\\right[)\]|]|\\operatorname\{\w+\}|\\[a-z]+|\\,|\d+(?:\.\d+)?|[a-z]|[-+^{}()[\]>,]/giy;
const names: Readonly<Record<string, string>> = {
  '\\sigma': 'sigmoid',
  '\\ln': 'log',
  '\\operatorname{sgn}': 'sign',
  '\\arcsin': 'asin',
  '\\arccos': 'acos',
  '\\arctan': 'atan',
};
const numbers: Readonly<Record<string, number>> = { e: Math.E, '\\pi': Math.PI };

/** Reads what a formula is printed as, the way a reader does, so that its value can be held against the formula's. */
function readTex(tex: string): Expression {
  const text = tex.replace(/\s+/g, '');
  const tokens = [...text.matchAll(token)].map(([one]) => one);
  if (tokens.join('').length !== text.length) throw new Error(`Unread TeX: ${tex}`);
  let at = 0;
  const next = () => tokens[at];
  function take(wanted?: string): string {
    const one = tokens[at++] ?? '';
    if (wanted !== undefined && one !== wanted) throw new Error(`${wanted} expected: ${tex}`);
    return one;
  }
  function group(open: string, close: string): Expression {
    take(open);
    const inside = sum();
    take(close);
    return inside;
  }
  function sum(): Expression {
    let value: Expression = next() === '-' ? (take(), ['unaryMinus', product()]) : product();
    while (next() === '+' || next() === '-') {
      value = [take() === '+' ? 'add' : 'subtract', value, product()];
    }
    return value;
  }
  function product(): Expression {
    let value = raised();
    for (;;) {
      while (next() === '\\,' || next() === '\\cdot') take();
      const end = [undefined, '+', '-', '}', ')', '>', ',', '\\right)', '\\right|', ']'];
      if (end.includes(next())) return value;
      value = ['multiply', value, raised()];
    }
  }
  function raised(): Expression {
    let value = atom();
    if (next() === '^') {
      take();
      value = ['pow', value, group('{', '}')];
      // TeX itself refuses a second one.
      if (next() === '^') throw new Error(`Double superscript: ${tex}`);
    }
    return value;
  }
  function bracketed(): Expression[] {
    const close = take() === '(' ? ')' : '\\right)';
    const args = [sum()];
    while (next() === ',') {
      take();
      args.push(sum());
    }
    take(close);
    return args;
  }
  function atom(): Expression {
    const one = next() ?? '';
    if (/^\d/.test(one)) return Number(take());
    if (one in numbers) return numbers[take()]!;
    if (/^[a-z]$/.test(one)) return take();
    if (one === '(' || one === '\\left(') return bracketed()[0]!;
    if (one === '\\left|') return ['abs', group('\\left|', '\\right|')];
    if (one === '\\sqrt') return (take(), ['sqrt', group('{', '}')]);
    if (one === '\\frac') return (take(), ['divide', group('{', '}'), group('{', '}')]);
    if (one === '[') {
      take('[');
      take('\\,');
      const inside = sum();
      for (const wanted of ['>', '0', '\\,', ']']) take(wanted);
      return ['step', inside];
    }
    if (!one.startsWith('\\')) throw new Error(`“${one}” in ${tex}`);
    take();
    const name = names[one] ?? one.replace(/\\operatorname\{(\w+)\}/, '$1').replace('\\', '');
    return [name, ...bracketed()];
  }
  const value = sum();
  if (at !== tokens.length) throw new Error(`Too much TeX: ${tex}`);
  return value;
}

/** The value of printed TeX where the variables have these values. */
export const texValue = (tex: string): ((scope: Scope) => number) => compile(readTex(tex));
