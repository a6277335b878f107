import { evenSteps, ladder } from '../../controls/ladder.ts';
import { largestEta } from '../../experiments/loss-lab.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import { pins } from '../../runs/neuron/pins.ts';
import { epochsTo, inputs, longestRun } from '../../runs/neuron/ranges.ts';
import { axes } from '../../runs/neuron/settings.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice, number, whole } from '../../stage/settings/kinds.ts';

const { w, b, eta, epochs, x, y } = neuronRuns.badStartCrossEntropy;
const starts = evenSteps(-5, 5, 0.1);

const start = {
  w: number(w, { min: -10, max: 10, rungs: starts, isAlways: true }),
  b: number(b, { min: -10, max: 10, rungs: starts, isAlways: true }),
  eta: number(eta, { min: 0.0001, max: largestEta, rungs: ladder(0.001, 10) }),
  epochs: whole(epochs, epochsTo(longestRun)),
  x: number(x, inputs),
  y: whole(y, { min: 0, max: 1, options: [0, 1] }),
};

/**
 * `eta` is cross-entropy's, and `match` says how MSE's follows from it; `step` says whether cross-entropy steps along
 * ∂C/∂z or, the slope missing, along ∂C/∂a: in addresses of the first edition, `missing-factor` shows it now.
 */
export const settings = declare(
  'loss-lab',
  {
    ...start,
    axis: choice('output', axes),
    scale: choice('linear', ['linear', 'log']),
    match: choice('same', ['same', 'step', 'time']),
    step: choice('gradient', ['gradient', 'slopeless']),
    pin: pins([], start),
  },
  { epoch: 150 },
);
export type LossLabSettings = SettingsOf<typeof settings>;
