import type { PathExperiment } from '../core/neuron/path.ts';
import type { OptimiserName } from '../core/optimisers/optimiser.ts';
import { sampleSets, type SampleSetName } from './sample-sets.ts';

/** The ways to descend that the text compares, each at its rate; at 0.01 the steps of RMSProp and Adam are small. */
export const ways = {
  Descent: { optimiser: 'descent', eta: 0.15 },
  Momentum: { optimiser: 'momentum', eta: 0.15 },
  Rmsprop: { optimiser: 'rmsprop', eta: 0.01 },
  Adam: { optimiser: 'adam', eta: 0.15 },
  AdamSlow: { optimiser: 'adam', eta: 0.01 },
} as const satisfies Record<string, { optimiser: OptimiserName; eta: number }>;

export type WayName = keyof typeof ways;

/** From where what is learnt: the starts of the table of waits with one sample, and the sets of two and three. */
export const optimiserTasks = {
  goodStart: { w: 0.6, b: 0.9, set: 'one' },
  badStart: { w: 2, b: 2, set: 'one' },
  worseStart: { w: 3, b: 3, set: 'one' },
  worstStart: { w: 4, b: 4, set: 'one' },
  two: { w: 4, b: 4, set: 'two' },
  three: { w: 4, b: 4, set: 'three' },
  threeFar: { w: 6, b: 6, set: 'three' },
} as const satisfies Record<string, { w: number; b: number; set: SampleSetName }>;

export type OptimiserTaskName = keyof typeof optimiserTasks;

/** The longest wait for a way to descend. */
export const optimiserCap = 20_000;

/** One task by one way with one loss: `worstStartAdam`, `threeFarMomentumCrossEntropy`. */
export type OptimiserRunName = `${OptimiserTaskName}${WayName}${'' | 'CrossEntropy'}`;

function run(task: OptimiserTaskName, way: WayName, loss: PathExperiment['loss']): PathExperiment {
  const { w, b, set } = optimiserTasks[task];
  const samples = sampleSets[set];
  return { activation: 'sigmoid', loss, w, b, epochs: optimiserCap, samples, ...ways[way] };
}

/** Every task by every way with both losses, as far as the longest wait. */
export const optimiserRuns: ReadonlyMap<OptimiserRunName, PathExperiment> = new Map(
  (Object.keys(optimiserTasks) as OptimiserTaskName[]).flatMap((task) =>
    (Object.keys(ways) as WayName[]).flatMap((way) => [
      [`${task}${way}`, run(task, way, 'quadratic')] as const,
      [`${task}${way}CrossEntropy`, run(task, way, 'crossEntropy')] as const,
    ]),
  ),
);
