import { startingNetwork, type ClassifierStart } from '../../src/core/classifier/classifier.ts';
import { digitsOnDisk } from '../../src/digits/read.ts';
import type { Contestant } from './contestant.ts';

/** What is used of TensorFlow.js; it is no dependency, so its own types are not there. */
interface Tensor {
  readonly shape: number[];
  dispose(): void;
  dataSync(): Float32Array;
  assign?(value: Tensor): void;
}
interface Tensorflow {
  setBackend(name: string): Promise<boolean>;
  ready(): Promise<void>;
  getBackend(): string;
  tidy<T>(run: () => T): T;
  tensor2d(values: Float32Array, shape: [number, number]): Tensor;
  tensor1d(values: Float32Array): Tensor;
  variable(value: Tensor): Tensor & { assign(value: Tensor): void };
  add(a: Tensor, b: Tensor): Tensor;
  sub(a: Tensor, b: Tensor): Tensor;
  mul(a: Tensor, b: Tensor | number): Tensor;
  matMul(a: Tensor, b: Tensor, transposeA?: boolean, transposeB?: boolean): Tensor;
  sigmoid(a: Tensor): Tensor;
  softmax(a: Tensor): Tensor;
  logSoftmax(a: Tensor): Tensor;
  sum(a: Tensor, axis?: number): Tensor;
  neg(a: Tensor): Tensor;
  argMax(a: Tensor, axis: number): Tensor;
  scalar(value: number): Tensor;
  train: { sgd(eta: number): { minimize(loss: () => Tensor): void } };
}

async function load(): Promise<Tensorflow | undefined> {
  // Named at run time, since it need not be there.
  const [library, backend] = ['@tensorflow/tfjs', '@tensorflow/tfjs-backend-wasm'];
  try {
    const tf = (await import(library)) as Tensorflow;
    await import(backend);
    await tf.setBackend('wasm');
    await tf.ready();
    return tf;
  } catch (error) {
    console.log(`TensorFlow.js is left out: ${String(error).split('\n')[0]}`);
    return undefined;
  }
}

/** TensorFlow.js on its WASM backend: its optimizer's loop, and the same gradients written out with its tensors. */
export async function tensorflowContestants(
  start: ClassifierStart,
  order: Uint32Array,
  eta: number,
  batch: number,
): Promise<Contestant[]> {
  const tf = await load();
  if (!tf) return [];
  const { training, heldOut } = digitsOnDisk();
  const floats = (levels: Uint8Array) => Float32Array.from(levels, (level) => level / 15);
  const inputs = floats(training.pixels);
  const batches = Array.from({ length: training.count / batch }, (_, b) => {
    const chosen = [...order.subarray(b * batch, (b + 1) * batch)];
    const x = Float32Array.from(
      chosen.flatMap((s) => [...inputs.subarray(s * 784, (s + 1) * 784)]),
    );
    const y = new Float32Array(batch * 10);
    chosen.forEach((s, i) => (y[i * 10 + training.labels[s]!] = 1));
    return { x: tf.tensor2d(x, [batch, 784]), y: tf.tensor2d(y, [batch, 10]) };
  });
  const held = tf.tensor2d(floats(heldOut.pixels), [heldOut.count, 784]);

  const fresh = () => {
    const [first, last] = startingNetwork(start, 'logLikelihood');
    const matrix = (values: Float64Array, rows: number, columns: number) =>
      tf.variable(tf.tensor2d(Float32Array.from(values), [rows, columns]));
    return {
      w1: matrix(first!.weights, start.hidden, 784),
      b1: tf.variable(tf.tensor1d(Float32Array.from(first!.biases))),
      w2: matrix(last!.weights, 10, start.hidden),
      b2: tf.variable(tf.tensor1d(Float32Array.from(last!.biases))),
    };
  };
  let p = fresh();
  const renew = () => {
    Object.values(p).forEach((variable) => variable.dispose());
    p = fresh();
  };
  const hiddenOf = (x: Tensor) => tf.sigmoid(tf.add(tf.matMul(x, p.w1, false, true), p.b1));
  const outputOf = (hidden: Tensor) => tf.add(tf.matMul(hidden, p.w2, false, true), p.b2);
  const accuracy = () => {
    const read = tf.tidy(() => tf.argMax(outputOf(hiddenOf(held)), 1)).dataSync();
    return heldOut.labels.filter((label, s) => label === read[s]).length / heldOut.count;
  };

  return [
    {
      name: 'TensorFlow.js wasm, optimizer.minimize',
      epoch() {
        renew();
        const descent = tf.train.sgd(eta);
        for (const { x, y } of batches) {
          descent.minimize(() => {
            const logs = tf.logSoftmax(outputOf(hiddenOf(x)));
            return tf.mul(tf.neg(tf.sum(tf.mul(y, logs))), 1 / batch);
          });
        }
        p.b2.dataSync();
      },
      accuracy,
    },
    {
      name: 'TensorFlow.js wasm, gradients by hand',
      epoch() {
        renew();
        for (const { x, y } of batches) {
          tf.tidy(() => {
            const hidden = hiddenOf(x);
            const delta = tf.mul(tf.sub(tf.softmax(outputOf(hidden)), y), eta / batch);
            const slope = tf.mul(hidden, tf.sub(tf.scalar(1), hidden));
            const below = tf.mul(tf.matMul(delta, p.w2), slope);
            p.w2.assign(tf.sub(p.w2, tf.matMul(delta, hidden, true)));
            p.b2.assign(tf.sub(p.b2, tf.sum(delta, 0)));
            p.w1.assign(tf.sub(p.w1, tf.matMul(below, x, true)));
            p.b1.assign(tf.sub(p.b1, tf.sum(below, 0)));
          });
        }
        p.b2.dataSync();
      },
      accuracy,
    },
  ];
}
