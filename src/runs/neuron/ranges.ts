import { evenSteps, ladder } from '../../controls/ladder.ts';

// The sliders cover what is worth dragging through; typing reaches all of it.

/** Where a run's weight and bias may start. */
export const starts = { min: -10, max: 10, rungs: evenSteps(-4.2, 4.2, 0.1) };

export const inputs = { min: -5, max: 5, rungs: evenSteps(-3, 3, 0.1) };

export const longestRun = 20_000;

/** How many epochs a run may have. */
export const epochsTo = (max: number) => ({ min: 1, max, rungs: ladder(10, max, true) });
