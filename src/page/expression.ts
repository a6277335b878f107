import { plain } from '../stage/settings/typed-number.ts';

const token = /\d+(?:[.,]\d+)?(?:e[+-]?\d+)?|[.,]\d+|ln|exp|sqrt|√|pi|π|e|[-+*/^%()]/giy;
const constants: Readonly<Record<string, number>> = { e: Math.E, pi: Math.PI, π: Math.PI };
const functions: Readonly<Record<string, (x: number) => number>> = {
  ln: Math.log,
  exp: Math.exp,
  sqrt: Math.sqrt,
  '√': Math.sqrt,
};

/** The parts of an expression; none where something else stands between them. */
function tokensOf(text: string): string[] {
  // Longer ones are no answers, and brackets without end would exhaust the stack.
  if (text.length > 200) return [];
  const tokens = [...text.matchAll(token)].map(([one]) => one.toLowerCase());
  return tokens.join('').length === text.length ? tokens : [];
}

/**
 * The value of an expression of numbers, such as `2ln2 - 1`, `1/(2 + e^-2)`, `9·10⁻²` or `25%`; NaN where it is none or has no
 * finite value. A function takes the next factor; before a name or a bracket the sign of multiplication may be missing.
 */
export function evaluate(text: string): number {
  const tokens = tokensOf(plain(text));
  let at = 0;
  const isNext = (...signs: string[]) => signs.includes(tokens[at] ?? '');
  function sum(): number {
    let value = product();
    while (isNext('+', '-')) value += tokens[at++] === '-' ? -product() : product();
    return value;
  }
  function product(): number {
    let value = signed();
    for (;;) {
      if (isNext('*', '/')) value = tokens[at++] === '*' ? value * signed() : value / signed();
      else if (isNext('(', ...Object.keys(constants), ...Object.keys(functions))) value *= raised();
      else return value;
    }
  }
  function signed(): number {
    if (isNext('+', '-')) return tokens[at++] === '-' ? -raised() : raised();
    return raised();
  }
  function raised(): number {
    let base = atom();
    while (isNext('%')) {
      at += 1;
      base /= 100;
    }
    if (!isNext('^')) return base;
    at += 1;
    return base ** signed();
  }
  function atom(): number {
    const name = tokens[at++] ?? '';
    if (name in constants) return constants[name]!;
    if (name in functions) return functions[name]!(raised());
    if (name !== '(') return /^[\d.,]/.test(name) ? Number(name.replace(',', '.')) : Number.NaN;
    const value = sum();
    return tokens[at++] === ')' ? value : Number.NaN;
  }
  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : Number.NaN;
}
