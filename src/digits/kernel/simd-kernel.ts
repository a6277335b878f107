import type { Classifier, ClassifierPair } from '../../core/classifier/classifier.ts';
import type { Kernel } from '../../core/classifier/kernel.ts';
import type { SparseImages } from '../../core/classifier/sparse-images.ts';

type Whole = WebAssembly.Global<'i32'>;
type Real = WebAssembly.Global<'f64'>;

/** What core/classifier/simd/kernel.ts exports; addresses are in bytes. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly block: Whole;
  readonly row: Whole;
  readonly hiddenWeights: Whole;
  readonly hiddenBiases: Whole;
  readonly outputWeights: Whole;
  readonly outputBiases: Whole;
  readonly loss: Real;
  readonly norms: Real;
  reserve(bytes: number): number;
  makeRoom(inputs: number, hidden: number, outputs: number, batch: number): void;
  useImages(from: number, pixel: number, value: number, labels: number): void;
  train(order: number, first: number, last: number, batch: number, pair: number, eta: number): void;
  read(order: number, total: number, batch: number, classes: number): void;
}

/** The numbers that the kernel has for the pairs. */
const pairs = { quadratic: 0, crossEntropy: 1, logLikelihood: 2 } as const satisfies Record<
  ClassifierPair,
  number
>;

/** Images that are read at once. */
const readAtOnce = 10;

/** Addresses of images in the kernel's memory, and of room for an order of them and for the classes read in them. */
interface Placed {
  readonly arrays: readonly [from: number, pixel: number, value: number, labels: number];
  readonly order: number;
  readonly classes: number;
}

/**
 * The kernel in WebAssembly with lanes of two doubles, from the compiled module. A classifier is copied into its memory and back in
 * each call; images once, and there they stay: give it few sets of them.
 */
export function simdKernel(module: WebAssembly.Module): Kernel {
  const kernel = new WebAssembly.Instance(module).exports as unknown as Exports;
  const known = new WeakMap<SparseImages, Placed>();

  function put({ buffer, byteOffset, byteLength }: ArrayBufferView, at: number): void {
    new Uint8Array(kernel.memory.buffer).set(new Uint8Array(buffer, byteOffset, byteLength), at);
  }
  function place(numbers: ArrayBufferView): number {
    const at = kernel.reserve(numbers.byteLength);
    put(numbers, at);
    return at;
  }
  function use(images: SparseImages): Placed {
    const { from, pixel, value, labels, count } = images;
    const placed = known.get(images) ?? {
      arrays: [place(from), place(pixel), place(value), place(labels)],
      order: kernel.reserve(4 * count),
      classes: kernel.reserve(count),
    };
    known.set(images, placed);
    kernel.useImages(...placed.arrays);
    return placed;
  }

  /** Pairs of rows of the classifier's parameters and places for them among the memory's numbers, whose hidden weights lie in blocks of neurons. */
  function eachRow(
    { inputs, hidden, outputs, ...parameters }: Classifier,
    visit: (numbers: Float64Array, first: number, place: number, size: number) => void,
  ): void {
    const { hiddenWeights, hiddenBiases, outputWeights, outputBiases } = parameters;
    const [block, width] = [kernel.block.value, kernel.row.value / 8];
    let place = kernel.hiddenWeights.value / 8;
    for (let j = 0; j < hidden; j += block) {
      const size = Math.min(block, hidden - j);
      for (let i = 0; i < inputs; i++, place += block) {
        visit(hiddenWeights, i * hidden + j, place, size);
      }
    }
    visit(hiddenBiases, 0, kernel.hiddenBiases.value / 8, hidden);
    place = kernel.outputWeights.value / 8;
    for (let j = 0; j < outputs; j++, place += width)
      visit(outputWeights, j * hidden, place, hidden);
    visit(outputBiases, 0, kernel.outputBiases.value / 8, outputs);
  }
  function load(classifier: Classifier, batch: number): void {
    const { inputs, hidden, outputs } = classifier;
    kernel.makeRoom(inputs, hidden, outputs, batch);
    const memory = new Float64Array(kernel.memory.buffer);
    eachRow(classifier, (numbers, first, place, size) => {
      for (let k = 0; k < size; k++) memory[place + k] = numbers[first + k]!;
    });
  }
  function save(classifier: Classifier): void {
    const memory = new Float64Array(kernel.memory.buffer);
    eachRow(classifier, (numbers, first, place, size) => {
      for (let k = 0; k < size; k++) numbers[first + k] = memory[place + k]!;
    });
  }

  return {
    name: 'simd',
    train(classifier, images, { order, first, last, batch }, eta) {
      const placed = use(images);
      load(classifier, batch);
      put(order, placed.order);
      kernel.train(placed.order, first, last, batch, pairs[classifier.pair], eta);
      save(classifier);
      return { loss: kernel.loss.value, norms: kernel.norms.value };
    },
    readings(classifier, images) {
      const { order, classes } = use(images);
      const { count } = images;
      load(classifier, readAtOnce);
      put(
        Uint32Array.from({ length: count }, (_, s) => s),
        order,
      );
      kernel.read(order, count, readAtOnce, classes);
      return new Uint8Array(kernel.memory.buffer, classes, count).slice();
    },
  };
}
