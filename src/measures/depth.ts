import { fallPerLayer } from '../core/depth/norms.ts';
import { signalFallPerLayer } from '../core/depth/signals.ts';
import type { DepthExperiment, DepthRecord } from '../core/depth/depth.ts';
import { depthRuns, smallShare, type DepthRunName } from '../experiments/depth-runs.ts';
import { measuresOf, settings, type Family } from './family.ts';
import { finishedDepth } from './finished/depth.ts';

const largest = (norms: readonly number[]) => Math.max(...norms);

/** A number of one epoch of a run. */
const state = (read: (record: DepthRecord) => number) => (run: DepthExperiment, epoch: number) => {
  const record = finishedDepth(run)[epoch];
  return record && read(record);
};

const depthQuantities = {
  whole: {
    ...settings('layers', 'width', 'samples', 'eta', 'epochs', 'gain'),
    allLayers: ({ layers }: DepthExperiment) => layers + 1,
  },
  at: {
    loss: state(({ loss }) => loss),
    outputNorm: state(({ norms }) => norms.at(-1)!),
    firstNorm: state(({ norms }) => norms[0]!),
    // How many times smaller ‖δ‖ is at layer 1 than at the output layer.
    fall: state(({ norms }) => norms.at(-1)! / norms[0]!),
    fallInOrders: state(({ norms }) => Math.log10(norms.at(-1)! / norms[0]!)),
    fallPerLayer: state(({ norms }) => fallPerLayer(norms)),
    // What is left of the input's variation in the outputs of the last hidden layer.
    topSignal: state(({ signals }) => signals.at(-1)!),
    signalFallPerLayer: state(({ signals }) => signalFallPerLayer(signals)),
    // The largest ‖δˡ‖ over the smallest, whichever layers they belong to.
    spread: state(({ norms }) => largest(norms) / Math.min(...norms)),
  },
};

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

/** Numbers about the deep networks, those that compare two of them or belong to none included. */
export const depthMeasures: Family = {
  ...measuresOf(depthRuns, depthQuantities),
  'depthLift.output': () => liftOf('sigmoidDepth', (norms) => norms.at(-1)!),
  'depthLift.first': () => liftOf('sigmoidDepth', (norms) => norms[0]!),
  'depthBatch.frequencyLoss': frequencyLoss,
  'depthStart.smallPart': 1 / Math.sqrt(smallShare),
};
