import { ladder } from '../../controls/ladder.ts';
import type { NeuronExperiment } from '../../core/neuron/neuron.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice, number, whole } from '../../stage/settings/kinds.ts';
import { pins, startOf, type Start } from './pins.ts';
import { epochsTo, inputs, longestRun, starts } from './ranges.ts';

export const axes = ['loss', 'output', 'gradient'] as const;
export type Axis = (typeof axes)[number];

const { badStart, goodStart } = neuronRuns;

const start = {
  w: number(badStart.w, { ...starts, isAlways: true }),
  b: number(badStart.b, { ...starts, isAlways: true }),
  // No sigmoid diverges, but beyond 10 only the leaps grow.
  eta: number(badStart.eta, { min: 0.001, max: 10, rungs: ladder(0.01, 10) }),
  epochs: whole(badStart.epochs, epochsTo(longestRun)),
  x: number(badStart.x, inputs),
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
