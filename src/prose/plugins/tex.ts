import { measure } from '../../measures/measure.ts';
import { texNumber } from './numbers.ts';

/** `\num{badStart.eta}`, or `\num[2]{badStart.output}` for two decimals. */
const command = /\\num(?:\[(\d+)\])?\{([^}]*)\}/g;

/** TeX with its computed numbers written out. Throws on a name that means nothing. */
export function texWithNumbers(tex: string): string {
  return tex.replace(command, (_, digits: string | undefined, name: string) =>
    texNumber(measure(name), digits === undefined ? undefined : Number(digits)),
  );
}
