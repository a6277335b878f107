// Where the images and the network lie in memory; addresses are in bytes.

/** Hidden neurons are summed ten at a time, in five pairs of lanes: their sums and what is added fit into registers. */
export const block: i32 = 10;
/** Bytes of a number, and of a pair of lanes. */
export const one: usize = 8;
export const pair: usize = 16;

export let inputs: i32 = 0;
export let hidden: i32 = 0;
export let outputs: i32 = 0;
/** Bytes of a row with a number for each hidden neuron, whole blocks: those that are too many have weights and outputs of 0. */
export let row: usize = 0;

/** The parameters: of the hidden layer [blocks][inputs][block] and [row], of the output layer [outputs][row] and [outputs]. */
export let hiddenWeights: usize = 0;
export let hiddenBiases: usize = 0;
export let outputWeights: usize = 0;
export let outputBiases: usize = 0;

/** Of a batch: hidden outputs and δ of every image, [batch][row], and the output layer's gradient, like its parameters. */
export let activations: usize = 0;
export let deltas: usize = 0;
export let weightGradient: usize = 0;
export let biasGradient: usize = 0;

/** The output layer's z of one image, then its a or δ. */
export let z: Float64Array = new Float64Array(0);

let start: usize = 0;
let capacity: usize = 0;

/** Takes memory for as long as the instance lives. */
export function reserve(bytes: usize): usize {
  return heap.alloc(bytes);
}

/** Makes room for a network and batches of at most `batch` images, in place of what was there; all of it is 0. */
export function makeRoom(inputCount: i32, hiddenCount: i32, outputCount: i32, batch: i32): void {
  if (outputs != outputCount) z = new Float64Array(outputCount);
  inputs = inputCount;
  hidden = hiddenCount;
  outputs = outputCount;
  row = one * block * ((hidden + block - 1) / block);
  const rows: usize = inputs + 1 + 2 * outputs + 2 * batch;
  const bytes = rows * row + 2 * one * outputs;
  if (bytes > capacity) {
    start = heap.alloc(bytes);
    capacity = bytes;
  }
  memory.fill(start, 0, bytes);
  hiddenWeights = start;
  hiddenBiases = hiddenWeights + row * inputs;
  outputWeights = hiddenBiases + row;
  weightGradient = outputWeights + row * outputs;
  activations = weightGradient + row * outputs;
  deltas = activations + row * batch;
  outputBiases = deltas + row * batch;
  biasGradient = outputBiases + one * outputs;
}
