import { format } from 'd3';

/** A number as the text prints it: `digits` decimals, commas between thousands, a true minus sign. */
export function printNumber(value: number, digits?: number): string {
  if (digits !== undefined) return format(`,.${digits}f`)(value);
  return format(',.12~r')(value);
}

/** The same inside a formula, where a comma would be set as punctuation. */
export function texNumber(value: number, digits?: number): string {
  return printNumber(value, digits).replaceAll('−', '-').replaceAll(',', '{,}');
}
