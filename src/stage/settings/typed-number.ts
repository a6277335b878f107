const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;

/** What is raised, as a power that is typed: `10⁻²` is `10^(-2)`. Normalising would make it 10−2. */
function power(digits: string): string {
  const plainDigits = digits.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) =>
    String(superscripts.indexOf(digit)),
  );
  return `^(${plainDigits.replace('⁻', '-').replace('⁺', '')})`;
}

/**
 * A typed text in one form, whatever the keyboard or input method: `－０。２５` is `-0.25`. Full-width signs, true minus
 * signs and dashes are plain ones; spaces are gone, but for one that parts two numbers and not thousands, and the
 * apostrophes that some put between thousands.
 */
export function plain(text: string): string {
  return text
    .replace(raised, power)
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)['’](?=\d{3})|(?<=\d)\s(?=\d{3}(?!\d))|\s+(?!\d)|(?<!\d)\s+/g, '')
    .replace(/[−–‐‑]/g, '-')
    .replace(/。/g, '.')
    .replace(/[·⋅×]/g, '*')
    .replace(/[÷⁄]/g, '/');
}

const decimal = /^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/**
 * The number that a plain text is, with a decimal point or comma, and a power of ten as the page prints it; NaN where it
 * is none. `1e999` is a number: Infinity.
 */
function readDecimal(text: string): number {
  const scientific = text.replace(/\*10\^(?:\((-?\d+)\)|([+-]?\d+))$/, 'e$1$2');
  return decimal.test(scientific) ? Number(scientific.replace(',', '.')) : Number.NaN;
}

/**
 * The numbers that a typed text may mean, the likelier first; none where it is no number. A comma before exactly three
 * digits parts thousands, as the page itself prints them, but may be a decimal comma: `1,250` is 1250 or 1.25. One behind
 * a leading 0 or before any other number of digits is a decimal comma.
 */
export function meaningsOf(text: string): number[] {
  const typed = plain(text);
  const thousands = grouped.test(typed) ? Number(typed.replaceAll(',', '')) : Number.NaN;
  return [thousands, readDecimal(typed)].filter((value) => !Number.isNaN(value));
}

/** One number of a list that commas part, so that it has none of its own; NaN where it is none. */
export function readListed(text: string): number {
  const typed = plain(text);
  return typed.includes(',') ? Number.NaN : readDecimal(typed);
}
