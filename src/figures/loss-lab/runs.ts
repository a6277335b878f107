import { firstStepEta, type MatchedEta } from '../../core/neuron/first-step.ts';
import type { sameTimeEta } from '../../core/neuron/matching.ts';
import {
  crossEntropyWithoutSlope,
  firstEpochWithin,
  neuronPair,
  runNeuron,
  type NeuronRun,
} from '../../core/neuron/neuron.ts';
import { largestEta } from '../../experiments/loss-lab.ts';
import { learntWithin } from '../../experiments/waiting-grid.ts';
import { startOf, type Start } from '../../runs/neuron/pins.ts';
import type { LossLabSettings } from './settings.ts';

export const losses = ['mse', 'crossEntropy'] as const;
export type LabLoss = (typeof losses)[number];

/** How MSE's rate follows from cross-entropy's. */
interface Matched {
  readonly mseEta: number;
  /** How the rate was found, or why it is cross-entropy's own. */
  readonly answer: MatchedEta['kind'] | 'tooFast' | 'same';
  /** The rate that was asked for, where it was too large to be used. */
  readonly wantedEta: number;
}

/** One start under both losses. */
export interface BothRuns extends Matched, Readonly<Record<LabLoss, NeuronRun>> {
  readonly start: Start;
  /** The first epoch with an error below 0.1, if there is one. */
  readonly learnt: Readonly<Record<LabLoss, number | undefined>>;
}

/** What searches a rate for the same time; it is fetched when a reader asks for that, and there is none before. */
export type SameTime = typeof sameTimeEta;

function matchedEta(
  start: Start,
  match: LossLabSettings['match'],
  sameTime: SameTime | undefined,
): Matched {
  const { eta } = start;
  if (match === 'same' || (match === 'time' && !sameTime))
    return { mseEta: eta, answer: 'same', wantedEta: eta };
  const matched =
    match === 'time' && sameTime ? sameTime(start, learntWithin, largestEta) : firstStepEta(start);
  if (matched.kind !== 'found') return { mseEta: eta, answer: matched.kind, wantedEta: eta };
  if (matched.eta > largestEta) return { mseEta: eta, answer: 'tooFast', wantedEta: matched.eta };
  return { mseEta: matched.eta, answer: 'found', wantedEta: matched.eta };
}

/** Trains one start under both losses. */
export function trainBoth(
  start: Start,
  { epochs, match, step }: LossLabSettings,
  sameTime?: SameTime,
): BothRuns {
  const matched = matchedEta(start, match, sameTime);
  const task = { ...startOf(start), activation: 'sigmoid', epochs } as const;
  const mse = runNeuron({ ...task, loss: 'quadratic', eta: matched.mseEta });
  const experiment = { ...task, loss: 'crossEntropy' } as const;
  const pair = step === 'slopeless' ? crossEntropyWithoutSlope : neuronPair(experiment);
  const crossEntropy = runNeuron(experiment, pair);
  const within = (run: NeuronRun) => firstEpochWithin(run, start.y, learntWithin);
  return {
    ...matched,
    start,
    mse,
    crossEntropy,
    learnt: { mse: within(mse), crossEntropy: within(crossEntropy) },
  };
}
