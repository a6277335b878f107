const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that a text is, with a decimal point or comma; NaN where it is none. `1e999` is a number: Infinity. */
export function readDecimal(text: string): number {
  const point = text.replace(',', '.');
  return decimal.test(point) ? Number(point) : Number.NaN;
}
