import type { DepthRecord } from '../core/depth.ts';
import { fallPerLayer } from '../core/depth-norms.ts';
import { depthRuns, smallShare, type DepthRunName } from '../experiments/depth-runs.ts';
import { finishedDepth } from './finished-depth.ts';

const settings = ['layers', 'width', 'samples', 'eta', 'epochs', 'gain'] as const;
const isSetting = (name: string): name is (typeof settings)[number] =>
  (settings as readonly string[]).includes(name);

const largest = (norms: readonly number[]) => Math.max(...norms);

/** What can be read off one epoch of a run. */
const quantities: Readonly<Record<string, (record: DepthRecord) => number>> = {
  loss: ({ loss }) => loss,
  outputNorm: ({ norms }) => norms.at(-1)!,
  firstNorm: ({ norms }) => norms[0]!,
  // How many times smaller ‖δ‖ is at layer 1 than at the output layer.
  fall: ({ norms }) => norms.at(-1)! / norms[0]!,
  fallInOrders: ({ norms }) => Math.log10(norms.at(-1)! / norms[0]!),
  fallPerLayer: ({ norms }) => fallPerLayer(norms),
  // The largest ‖δˡ‖ over the smallest, whichever layers they belong to.
  spread: ({ norms }) => largest(norms) / Math.min(...norms),
};

/** Whether `name` is one of the runs of deep networks. */
export const isDepthRun = (name: string): name is DepthRunName => Object.hasOwn(depthRuns, name);

/** The number behind a name such as `sigmoidDepth.fall@0`. Throws an Error where there is none. */
export function depthMeasure(run: DepthRunName, quantity: string, epoch?: number): number {
  const experiment = depthRuns[run];
  if (isSetting(quantity)) return experiment[quantity];
  if (quantity === 'allLayers') return experiment.layers + 1;
  const record = finishedDepth(experiment).at(epoch ?? -1);
  if (!Object.hasOwn(quantities, quantity) || !record) {
    throw new Error(`"${run}.${quantity}" asks for nothing that is known of deep networks.`);
  }
  return quantities[quantity]!(record);
}

/** How many times better a pair does than sigmoid + MSE at the same weights, at the output layer and at layer 1. */
function liftOf(pair: DepthRunName, norm: (norms: readonly number[]) => number): number {
  const before = (name: DepthRunName) => norm(finishedDepth(depthRuns[name])[0]!.norms);
  return before(pair) / before('sigmoidDepthQuadratic');
}

/** Cross-entropy (9) of outputs that give every input the class's frequency in the batch. */
function frequencyLoss(): number {
  const { samples, outputs } = depthRuns.sigmoidDepth;
  const surprise = (p: number) => -p * Math.log(p) - (1 - p) * Math.log(1 - p);
  const counts = Array.from({ length: outputs }, (_, j) => Math.ceil((samples - j) / outputs));
  return counts.reduce((sum, count) => sum + surprise(count / samples), 0);
}

/** Numbers that compare runs, or belong to none; computed when they are asked for. */
export const depthConstants: Readonly<Record<string, () => number>> = {
  'depthLift.output': () => liftOf('sigmoidDepth', (norms) => norms.at(-1)!),
  'depthLift.first': () => liftOf('sigmoidDepth', (norms) => norms[0]!),
  'depthBatch.frequencyLoss': frequencyLoss,
  'depthStart.smallPart': () => 1 / Math.sqrt(smallShare),
};
