import { showNumber } from '../../strings/show.ts';
import { measure } from '../../measures/measure.ts';

/** `\num{badStart.eta}`, or `\num[2]{badStart.output}` for two decimals. Below 0.0001 the decimals are those before a power of ten. */
const command = /\\num(?:\[(\d+)\])?\{([^}]*)\}/g;

/** A number as the text prints it, inside a formula, where a comma would be set as punctuation. */
function texNumber(value: number, decimals: number | undefined): string {
  if (value !== 0 && Math.abs(value) < 1e-4) {
    const [digits = '', power = ''] = value.toExponential(decimals).split('e');
    return `${digits} \\times 10^{${Number(power)}}`;
  }
  return showNumber(value, decimals).replace('−', '-').replaceAll(',', '{,}');
}

/** TeX with its computed numbers written out. Throws on a name that means nothing. */
export function texWithNumbers(tex: string): string {
  const written = tex.replace(command, (_, digits: string | undefined, name: string) =>
    texNumber(measure(name), digits === undefined ? undefined : Number(digits)),
  );
  if (/\\num(?![A-Za-z])/.test(written))
    throw new Error('it is written \\num{…}, with both braces.');
  return written;
}
