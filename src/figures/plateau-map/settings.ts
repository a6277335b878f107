import type { Pairs } from '../../stage/settings/address.ts';
import {
  AddressReader,
  type NumberParameter,
  type Problem,
} from '../../stage/settings/parameters.ts';

/** The input that `plateau-map` lets move. */
export const xRange: NumberParameter = { min: -3, max: 3 };
export const openingX = 1;

/** Reads `plateau-map.x`. */
export function readX(pairs: Pairs): { x: number; problems: readonly Problem[] } {
  const reader = new AddressReader();
  for (const [key, value] of pairs) if (key !== 'x') reader.report(key, 'unknownKey', value, '–');
  const x = reader.number('x', xRange, new Map(pairs).get('x'), openingX);
  return { x, problems: reader.problems };
}

/** `plateau-map.x` as the address carries it: nothing where the map is as it opened. */
export function writeX(x: number): Pairs {
  return x === openingX ? [] : [['x', String(x)]];
}

/** Bounds of the map's colours, in epochs. */
export const bounds = [1, 100, 200, 300, 500, 1000, 2000, 5000, 10_000] as const;
