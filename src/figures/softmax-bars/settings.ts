import { ladder } from '../../controls/ladder.ts';
import { declare } from '../../stage/settings/declaration.ts';
import { number, text, whole } from '../../stage/settings/kinds.ts';
import { readListed } from '../../stage/settings/typed-number.ts';

export const outputCount = { fewest: 2, most: 8 };
/** How far a typed z may go. */
export const zRange = { min: -1000, max: 1000 };

const isWithin = (value: number) => value >= zRange.min && value <= zRange.max;

/** Reads `2.5,-1,3.2,0.5`: two to eight weighted inputs from −1000 to 1000. */
export function readZ(given: string): number[] | undefined {
  const z = given.normalize('NFKC').split(',').map(readListed);
  const isUsable = z.length >= outputCount.fewest && z.length <= outputCount.most;
  return isUsable && z.every(isWithin) ? z : undefined;
}

/** z with a constant added to all; undefined where one of them would leave the range. */
export function shifted(z: readonly number[], by: number): number[] | undefined {
  const moved = z.map((value) => Number((value + by).toPrecision(12)));
  return moved.every(isWithin) ? moved : undefined;
}

/** The weighted inputs, the temperature, and the output, from 1, whose fraction is written out. */
export const settings = declare('softmax-bars', {
  z: text('2.5,-1,3.2,0.5', (given) => readZ(given) !== undefined),
  t: number(1, { min: 0.01, max: 100, rungs: ladder(0.1, 10) }),
  j: whole(1, { min: 1, max: outputCount.most }),
});
