import { neuronRuns } from '../../../src/experiments/neuron-runs.ts';
import { sameTimeEta } from '../../../src/core/neuron/matching.ts';
import { trainBoth } from '../../../src/figures/loss-lab/runs.ts';
import { settings as lossLab } from '../../../src/figures/loss-lab/settings.ts';
import { programs as neuronPrograms } from '../../../src/runs/neuron/programs.ts';
import { randomSettings } from '../random-settings.ts';
import { both, named, neuron, type ProgramCase } from '../program-case.ts';

export function* states(seed: number): Generator<ProgramCase> {
  for (const state of randomSettings(lossLab, seed)) {
    const { mseEta, start, mse } = trainBoth(state, { ...state, step: 'gradient' }, sameTimeEta);
    yield named(
      state,
      both(neuronPrograms({ ...state, loss: 'quadratic', eta: mseEta }), [
        mse.output.at(-1)!,
        mse.loss.at(-1)!,
      ]),
    );
    yield named(
      state,
      neuron({ ...start, activation: 'sigmoid', loss: 'crossEntropy', epochs: state.epochs }),
    );
  }
}

/** Cases that were once wrong. */
export const onceWrong: readonly ProgramCase[] = [
  // A loss of 2e-22, lost where it is made from an output that rounds to 1.
  named(
    'confidently right',
    neuron({ ...neuronRuns.badStartCrossEntropy, w: 0, b: 0, y: 1, eta: 50, epochs: 10 }),
  ),
  named('right from the start', neuron({ ...neuronRuns.badStartCrossEntropy, w: 10, b: 10, y: 1 })),
];
