import { evenSteps } from '../../controls/ladder.ts';
import { declare } from '../../stage/settings/declaration.ts';
import { number } from '../../stage/settings/kinds.ts';

/** What `plateau-map` lets move: the input. Any other than ±1 tilts the stripes. */
export const settings = declare('plateau-map', {
  x: number(1, { min: -3, max: 3, rungs: evenSteps(-3, 3, 0.1) }),
});

/** Bounds of the map's colours, in epochs. */
export const bounds = [1, 100, 200, 300, 500, 1000, 2000, 5000, 10_000] as const;
