import { sigmoidActivation } from '../../core/activations/sigmoid.ts';
import { softmaxActivation } from '../../core/activations/softmax.ts';
import { firstEpochAllWithin } from '../../core/neuron/path.ts';
import { train } from '../../core/train.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import { optimiserTasks, ways } from '../../experiments/optimiser-runs.ts';
import { unscaled } from '../../experiments/precision.ts';
import { sampleSets } from '../../experiments/sample-sets.ts';
import { once } from '../once.ts';

/** A network trained with PyTorch's MSELoss: a mean over samples and outputs, without the ½. */
const trained = { outputs: 10, rate: 0.1 } as const;

/** Three weighted inputs no exponential of which is a number in double precision; the first is of the right class. */
const parts = [1, 2, 4] as const;
const height = 1000;
const sum = parts.reduce((total, part) => total + part, 0);
const largest = Math.max(...parts);
const out = new Float64Array(parts.length);
softmaxActivation.forward(
  Float64Array.from(parts, (part) => height + Math.log(part)),
  out,
);

/** What the ten lines end with: the loss, and z for both samples. */
const tenLines = once((experiment: typeof unscaled) => {
  const { loss, network } = Array.from(train(experiment)).at(-1)!;
  const { weights, biases } = network[0]!;
  const inputs = experiment.samples.map(({ x: [x] }) => weights[0]! * x + biases[0]!);
  return { loss, inputs };
});
const firstOutput = () => sigmoidActivation.value(tenLines(unscaled).inputs[0]!);

/** One more row of the table of waits, by Adam: as `optimiserRuns` has the others. */
const row = {
  activation: 'sigmoid',
  loss: 'quadratic',
  samples: sampleSets.one,
  w: 6,
  b: 6,
  epochs: 200,
  ...ways.Adam,
} as const;
const z0 = row.w + row.b;
const { w: last } = optimiserTasks.worstStart;

/** Page 4: what its exercises give, ask for, and recognise as a mistake. */
export const practiceExercises = {
  'adamExercise.start': row.w,
  'adamExercise.eta': row.eta,
  'adamExercise.epochs': () => firstEpochAllWithin(row, 0.5)!,
  'adamExercise.estimate': z0 / (2 * row.eta),
  // One parameter alone, the wait of plain descent, and that of Adam's last row times its growth.
  'adamExercise.oneParameter': z0 / row.eta,
  'adamExercise.plain': Math.exp(z0) / (2 * row.eta),
  'adamExercise.proportional': () =>
    firstEpochAllWithin({ ...row, w: last, b: last }, 0.5)! * Math.exp(z0 - 2 * last),

  'meansExercise.outputs': trained.outputs,
  'meansExercise.rate': trained.rate,
  'meansExercise.eta': (2 * trained.rate) / trained.outputs,
  // The mean alone, the ½ alone, the ½ on the wrong side, and the way back.
  'meansExercise.meanOnly': trained.rate / trained.outputs,
  'meansExercise.halfOnly': 2 * trained.rate,
  'meansExercise.halved': trained.rate / (2 * trained.outputs),
  'meansExercise.inverse': (trained.rate * trained.outputs) / 2,
  'meansExercise.sameAs': (neuronRuns.badStart.eta * trained.outputs) / 2,

  'tenLinesExercise.loss': () => tenLines(unscaled).loss,
  'tenLinesExercise.output': firstOutput,
  'tenLinesExercise.secondInput': () => tenLines(unscaled).inputs[1]!,
  // The sample that gave no number left out of the mean, and its term y z forgotten.
  'tenLinesExercise.firstAlone': () => -Math.log(1 - firstOutput()),
  'tenLinesExercise.withoutTarget': () => {
    const { loss, inputs } = tenLines(unscaled);
    return loss + inputs[1]! / 2;
  },

  'thousandExercise.height': height,
  'thousandExercise.second': parts[1],
  'thousandExercise.third': parts[2],
  'thousandExercise.loss': -Math.log(out[0]!),
  // The term of the right class forgotten, the largest not put back, and the output itself.
  'thousandExercise.withoutOwn': Math.log(sum / largest),
  'thousandExercise.withHeight': height + Math.log(sum),
  'thousandExercise.output': out[0]!,
};
