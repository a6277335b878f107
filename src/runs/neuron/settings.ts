import { evenSteps, ladder } from '../../controls/ladder.ts';
import type { NeuronExperiment } from '../../core/neuron.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice, number, whole } from '../../stage/settings/kinds.ts';
import { pins, startOf, type Start } from './pins.ts';

export const axes = ['loss', 'output', 'gradient'] as const;
export type Axis = (typeof axes)[number];

const { badStart, goodStart } = neuronRuns;

// The sliders cover what is worth dragging through; typing reaches all of it. Rates stop at 10: no sigmoid diverges, but
// beyond that only the leaps grow.
export const longestRun = 20_000;

const start = {
  w: number(badStart.w, { min: -10, max: 10, rungs: evenSteps(-4.2, 4.2, 0.1), isAlways: true }),
  b: number(badStart.b, { min: -10, max: 10, rungs: evenSteps(-4.2, 4.2, 0.1), isAlways: true }),
  eta: number(badStart.eta, { min: 0.001, max: 10, rungs: ladder(0.01, 10) }),
  epochs: whole(badStart.epochs, { min: 1, max: longestRun, rungs: ladder(10, longestRun, true) }),
  x: number(badStart.x, { min: -5, max: 5, rungs: evenSteps(-3, 3, 0.1) }),
  y: whole(badStart.y, { min: 0, max: 1, options: [0, 1] }),
};

/** The run of `mse-run`, which other figures follow: it opens with the bad start, the good one pinned behind it. */
export const settings = declare(
  'mse-run',
  { ...start, axis: choice('loss', axes), pin: pins([startOf(goodStart)], start) },
  { epoch: 150, tone: 'mse' },
);
export type NeuronSettings = SettingsOf<typeof settings>;

/** The run behind the settings, or behind a pin of them, as an experiment. */
export function experimentOf(from: Start, epochs: number): NeuronExperiment {
  return { ...startOf(from), activation: 'sigmoid', loss: 'quadratic', epochs };
}
