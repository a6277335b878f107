import { createRandom } from '../../src/core/random.ts';
import { trainDepth } from '../../src/core/depth/depth.ts';
import { crossEntropyWithoutSlope, runNeuron } from '../../src/core/neuron/neuron.ts';
import { isSensitive, runPair } from '../../src/core/pairs/run.ts';
import { namedPair } from '../../src/core/pairs/view.ts';
import { softmaxCrossEntropy, softmaxLogLikelihood } from '../../src/core/two-class.ts';
import { sameTimeEta } from '../../src/core/neuron/matching.ts';
import { fanRun } from '../../src/experiments/fan.ts';
import { missingFactorRuns, neuronRuns } from '../../src/experiments/neuron-runs.ts';
import { experimentFor, settings as depth } from '../../src/figures/depth/settings.ts';
import { programs as depthPrograms } from '../../src/figures/depth/programs.ts';
import { trainLinear } from '../../src/figures/linear-run/run.ts';
import { programs as linearPrograms } from '../../src/figures/linear-run/programs.ts';
import { settings as linearRun } from '../../src/figures/linear-run/settings.ts';
import { programs as likelihoodPrograms } from '../../src/figures/log-likelihood/programs.ts';
import { trainBoth } from '../../src/figures/loss-lab/runs.ts';
import { settings as lossLab } from '../../src/figures/loss-lab/settings.ts';
import { programs as manyPrograms } from '../../src/figures/many-inputs/programs.ts';
import { trainManyInputs } from '../../src/figures/many-inputs/run.ts';
import { settings as manyInputs } from '../../src/figures/many-inputs/settings.ts';
import { programs as missingPrograms } from '../../src/figures/missing-factor/programs.ts';
import { settings as missingFactor } from '../../src/figures/missing-factor/settings.ts';
import { programs as pairPrograms } from '../../src/figures/pair-map/programs.ts';
import { settings as pairMap } from '../../src/figures/pair-map/settings.ts';
import { checkGradients } from '../../src/figures/several-outputs/check.ts';
import { programs as severalPrograms } from '../../src/figures/several-outputs/programs.ts';
import { settings as severalOutputs } from '../../src/figures/several-outputs/settings.ts';
import { programs as barPrograms } from '../../src/figures/softmax-bars/programs.ts';
import { softmaxAt } from '../../src/figures/softmax-bars/run.ts';
import { settings as softmaxBars } from '../../src/figures/softmax-bars/settings.ts';
import { inputsOf, labelOf } from '../../src/figures/two-class/plot.ts';
import { programs as twoPrograms } from '../../src/figures/two-class/programs.ts';
import { settings as twoClass } from '../../src/figures/two-class/settings.ts';
import { settings as waitingFan } from '../../src/figures/waiting-fan/settings.ts';
import { programs as neuronPrograms } from '../../src/runs/neuron/programs.ts';
import { experimentOf, settings as mseRun } from '../../src/runs/neuron/settings.ts';
import { taskFor } from '../../src/runs/pair/parameters.ts';
import type { NeuronExperiment } from '../../src/core/neuron/neuron.ts';
import { isSteady } from '../../src/runs/programs.ts';
import type { Program } from '../../src/stage/export/download.ts';
import { randomSettings } from './random-settings.ts';

/** One state of a figure: the programs it hands out, and the numbers that they must print; NumPy's may print more. */
export interface ProgramCase {
  readonly state: string;
  readonly programs: readonly Program[];
  readonly wanted: readonly (readonly number[])[];
  /** Below this a sum is what rounding has left of terms that cancel. */
  readonly grain?: number;
}

const both = (programs: readonly Program[], numpy: readonly number[], torch = numpy) => ({
  programs,
  wanted: [numpy, torch],
});

function neuron(run: NeuronExperiment) {
  const { output, loss } = runNeuron(run);
  return both(neuronPrograms(run), [output.at(-1)!, loss.at(-1)!]);
}

const named = <S>(state: S, rest: Omit<ProgramCase, 'state'>): ProgramCase => ({
  state: JSON.stringify(state),
  ...rest,
});

/** Outputs of some random layer, from near certainty to near nothing, as −ln a of each. */
function* randomLosses(seed: number) {
  const random = createRandom(seed);
  for (;;) {
    const z = Array.from({ length: 10 }, () => 20 * random.normal());
    yield {
      losses: z.map((_, k) => softmaxLogLikelihood(z, k)),
      label: Math.floor(random.uniform() * 10),
    };
  }
}

/** Samples with several inputs, and as few of them as the figure takes, or as many. */
function samplesFrom(seed: number) {
  const random = createRandom(seed);
  const inputs = 1 + Math.floor(random.uniform() * 4);
  return Array.from({ length: 4 + Math.floor(random.uniform() * 5) }, () => ({
    x: Array.from({ length: inputs }, () => Number((3 * random.normal()).toPrecision(3))),
    y: [0, 1, 0.3][Math.floor(random.uniform() * 3)]!,
  }));
}

/** Lazily, the states of each figure that hands out programs. */
export const programCases: Readonly<Record<string, (seed: number) => Generator<ProgramCase>>> = {
  *'mse-run'(seed) {
    for (const state of randomSettings(mseRun, seed)) {
      yield named(state, neuron(experimentOf(state, state.epochs)));
    }
  },
  *'waiting-fan'(seed) {
    for (const state of randomSettings(waitingFan, seed))
      yield named(state, neuron(fanRun(state.start)));
  },
  *'loss-lab'(seed) {
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
  },
  *'linear-run'(seed) {
    for (const state of randomSettings(linearRun, seed)) {
      const { run, law } = trainLinear(state);
      const last = [run.output.length - 1, run.output.at(-1)!];
      yield named(state, both(linearPrograms(state), [...last, law.at(-1)!], last));
    }
  },
  *'missing-factor'(seed) {
    for (const state of randomSettings(missingFactor, seed)) {
      const run = { ...missingFactorRuns.badStartMissingFactor, ...state };
      const ends = [runNeuron(run), runNeuron(run, crossEntropyWithoutSlope)];
      yield named(
        state,
        both(
          missingPrograms(state),
          ends.map(({ output }) => output.at(-1)!),
        ),
      );
    }
  },
  *'many-inputs'(seed) {
    let next = seed;
    for (const state of randomSettings(manyInputs, seed)) {
      const samples = samplesFrom(next++);
      const run = trainManyInputs(state, samples);
      if (!isSteady(run.loss)) continue;
      const values = [...run.w.map((w) => w.at(-1)!), run.b.at(-1)!, run.loss.at(-1)!];
      yield {
        ...named({ ...state, samples }, both(manyPrograms(state, samples), values)),
        grain: 1e-13,
      };
    }
  },
  *'pair-map'(seed) {
    for (const state of randomSettings(pairMap, seed)) {
      const { activation, loss } = state;
      const view = namedPair(activation, loss);
      if (isSensitive(view, taskFor(state))) continue;
      const { z, output, loss: losses } = runPair(view, taskFor(state));
      const isNoRun = z.length === 0;
      const wanted = isNoRun
        ? [state.z, view(state.z, state.y).a]
        : [z, output, losses].map((values) => values.at(-1)!);
      yield named(state, both(pairPrograms(state), wanted));
    }
  },
  *'several-outputs'(seed) {
    for (const state of randomSettings(severalOutputs, seed)) {
      const cells = checkGradients(state);
      const inOrder = [
        ...cells.filter(({ k }) => k !== undefined),
        ...cells.filter(({ k }) => k === undefined),
      ];
      yield {
        ...named(
          state,
          both(
            severalPrograms(state),
            inOrder.map(({ formula }) => formula),
            inOrder.map(({ core }) => core),
          ),
        ),
        grain: 1e-15,
      };
    }
  },
  *'softmax-bars'(seed) {
    const random = createRandom(seed);
    for (const { t } of randomSettings(softmaxBars, seed)) {
      const size = random.uniform() < 0.5 ? 3 : 1000;
      const z = Array.from({ length: 2 + Math.floor(random.uniform() * 7) }, () =>
        Number((size * (2 * random.uniform() - 1)).toPrecision(4)),
      );
      yield named({ z, t }, both(barPrograms(z, t), [...softmaxAt(z, t)]));
    }
  },
  *'two-class'(seed) {
    for (const state of randomSettings(twoClass, seed)) {
      const [z, label] = [inputsOf(state), labelOf(state)];
      yield named(
        state,
        both(twoPrograms(z, label), [
          softmaxLogLikelihood(z, label),
          softmaxCrossEntropy(z, label),
        ]),
      );
    }
  },
  *'log-likelihood'(seed) {
    for (const { losses, label } of randomLosses(seed)) {
      yield named({ losses, label }, both(likelihoodPrograms(losses, label), [losses[label]!]));
    }
  },
  *depth(seed) {
    for (const state of randomSettings(depth, seed)) {
      const experiment = experimentFor({ ...state, epochs: Math.min(state.epochs, 100) });
      const records = [...trainDepth(experiment)];
      if (!isSteady(records.map(({ loss }) => loss))) continue;
      const last = records.at(-1)!;
      yield named(
        state,
        both(depthPrograms({ ...experiment, epochs: last.epoch }), [...last.norms, last.loss]),
      );
    }
  },
};

const start0 = { ...linearRun.opening, w: 1, b: -1, eta: 10, epochs: 300 };

/** Cases that were once wrong. */
export const rightAgain: readonly ProgramCase[] = [
  // A loss of 2e-22, lost where it is made from an output that rounds to 1.
  named(
    'confidently right',
    neuron({ ...neuronRuns.badStartCrossEntropy, w: 0, b: 0, y: 1, eta: 50, epochs: 10 }),
  ),
  named('right from the start', neuron({ ...neuronRuns.badStartCrossEntropy, w: 10, b: 10, y: 1 })),
  named('a chance of e^-40 came up', both(twoPrograms([30, -10], 1), [40, 80])),
  named('a chance of e^-120 came up', both(twoPrograms([60, -60], 1), [120, 240])),
  named(
    'right at first, at a rate that diverges',
    both(linearPrograms(start0), [300, 0, 0], [300, 0]),
  ),
  named('no chance at all', both(twoPrograms([1000, -1000], 0), [0, 0])),
];
