import { evenSteps } from '../../controls/ladder.ts';
import { declare, type SettingsOf } from '../../stage/settings/declaration.ts';
import { choice, keysOf, whole } from '../../stage/settings/kinds.ts';

export const pairs = {
  sigmoidCrossEntropy: { activation: 'sigmoid', loss: 'crossEntropy' },
  sigmoidQuadratic: { activation: 'sigmoid', loss: 'quadratic' },
  linearQuadratic: { activation: 'linear', loss: 'quadratic' },
} as const;

const count = (min: number, max: number) => ({ min, max, rungs: evenSteps(min, max, 1) });

/** The sizes of a random network, its seed, its output layer with the loss, and its hidden layer. */
export const settings = declare('several-outputs', {
  inputs: whole(2, count(1, 4)),
  hidden: whole(3, count(0, 6)),
  outputs: whole(2, count(1, 4)),
  samples: whole(4, count(1, 8)),
  seed: whole(1, { min: 0, max: 9999, rungs: evenSteps(0, 99, 1) }),
  pair: choice('sigmoidCrossEntropy', keysOf(pairs)),
  activation: choice('tanh', ['sigmoid', 'tanh', 'relu']),
});
export type SeveralOutputsSettings = SettingsOf<typeof settings>;
