const subscripts = '₀₁₂₃₄₅₆₇₈₉';
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number's text with a true minus sign. */
export function trueMinus(text: string): string {
  return text.replace('-', '−');
}

/** The number of a variable, below the line: `z${subscript(1)}` is z₁. */
export function subscript(index: number): string {
  return String(index).replace(/\d/g, (digit) => subscripts[Number(digit)]!);
}

/** 10ⁿ, with the power raised. */
export function showPower(power: number): string {
  const raised = String(power).replace(/\d/g, (digit) => superscripts[Number(digit)]!);
  return `10${raised.replace('-', '⁻')}`;
}

/** Three digits and a power of ten, which stay on one line. */
export function showScientific(value: number): string {
  const [digits = '', power = ''] = value.toExponential(2).split('e');
  return `${trueMinus(digits)}\u00a0×\u00a0${showPower(Number(power))}`;
}

/** A value with so many decimals. */
export function showFixed(value: number, decimals: number): string {
  return trueMinus(value.toFixed(decimals));
}

/** A computed value with four decimals, or with three digits and a power of ten where that would hide it; a dash for none. */
export function showValue(value: number): string {
  const size = Math.abs(value);
  if (Number.isNaN(value)) return '–';
  if (size === Infinity) return value > 0 ? '∞' : '−∞';
  if (value === 0 || (size >= 0.0005 && size < 1e5)) return showFixed(value, 4);
  return showScientific(value);
}

/** A setting as the reader gave it: no digit lost. */
export function showSetting(value: number): string {
  return trueMinus(String(value));
}

/** Kept, since making one takes thirty times as long as using it. */
const formats = new Map<number | undefined, Intl.NumberFormat>();

function formatWith(decimals: number | undefined): Intl.NumberFormat {
  const digits =
    decimals === undefined
      ? { maximumSignificantDigits: 12 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format =
    formats.get(decimals) ?? new Intl.NumberFormat('en', { ...digits, signDisplay: 'negative' });
  formats.set(decimals, format);
  return format;
}

/** A number as the text prints it: so many decimals, by default those it has, and commas between thousands. */
export function showNumber(value: number, decimals?: number): string {
  return trueMinus(formatWith(decimals).format(value));
}

/** A whole number with commas between its thousands. */
export function showCount(value: number): string {
  return showNumber(value, 0);
}

/** Puts values into a sentence: `fill('{n} epochs', { n: '300' })`. Throws when the sentence wants one not given. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${sentence}" wants {${name}}.`);
    return value;
  });
}
