import type { DepthExperiment, OutputPair } from '../../core/depth.ts';
import { depthPairs, depthRuns, smallShare, standardGain } from '../../experiments/depth-runs.ts';

/** What `depth` lets move. */
export type DepthSettings = {
  layers: number;
  hidden: string;
  pair: string;
  start: string;
  eta: number;
  epochs: number;
  seed: number;
};

const named = depthRuns.sigmoidDepth;
const { layers, hidden, pair, eta, epochs, seed } = named;
const whole = (min: number, max: number) => ({ min, max, isWhole: true });
const hiddens = Object.keys(standardGain) as (keyof typeof standardGain)[];

export const depth = {
  id: 'depth',
  opening: { layers, hidden, pair, start: 'standard', eta, epochs, seed } as DepthSettings,
  epoch: epochs,
  numbers: {
    ...{ layers: whole(1, 10), eta: { min: 0.001, max: 10 } },
    ...{ epochs: whole(1, 2000), seed: whole(0, 9999) },
  },
  choices: { hidden: hiddens, pair: depthPairs, start: ['standard', 'small'] },
};

/** The pair that the settings single out; all four are trained. */
export const pairOf = (settings: DepthSettings) => settings.pair as OutputPair;

/** The run that the settings ask for. */
export function experimentFor(settings: DepthSettings): DepthExperiment {
  const { layers, eta, epochs, seed } = settings;
  const hidden = settings.hidden as keyof typeof standardGain;
  const gain = standardGain[hidden] * (settings.start === 'small' ? smallShare : 1);
  return { ...named, layers, hidden, gain, pair: pairOf(settings), eta, epochs, seed };
}

/** What tells one training from another: everything but the pair singled out. */
export const trainingKey = (experiment: DepthExperiment) =>
  JSON.stringify({ ...experiment, pair: undefined });
