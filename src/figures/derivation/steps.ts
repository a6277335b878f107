import { sigmoid } from '../../core/activations/sigmoid.ts';
import type { DerivationSettings } from './settings.ts';

/** The steps from (4) to (8): number as printed, and TeX. `slope` and `product` mark the factors that cancel. */
const bracket = String.raw`\left( \frac{y}{\sigma(z)} - \frac{1 - y}{1 - \sigma(z)} \right)`;
const slope = String.raw`\htmlClass{marked}{\sigma'(z)}`;
const product = String.raw`\htmlClass{marked}{\sigma(z)\,(1 - \sigma(z))}`;
const weight = String.raw`\frac{\partial C}{\partial w_j}`;

export const derivationSteps = [
  {
    key: 'logarithms',
    number: '(4)',
    tex: String.raw`${weight} = -\frac{1}{n} \sum_x ${bracket} \frac{\partial \sigma}{\partial w_j}`,
  },
  {
    key: 'chain',
    number: '(5)',
    tex: String.raw`${weight} = -\frac{1}{n} \sum_x ${bracket} ${slope}\, x_j`,
  },
  {
    key: 'denominator',
    number: '(6)',
    tex: String.raw`${weight} = \frac{1}{n} \sum_x \frac{${slope}\, x_j}{${product}}\, (\sigma(z) - y)`,
  },
  {
    key: 'cancel',
    number: '',
    tex: String.raw`${weight} = \frac{1}{n} \sum_x \frac{\cancel{${slope}}\, x_j}{\cancel{${product}}}\, (\sigma(z) - y)`,
  },
  {
    key: 'weight',
    number: '(7)',
    tex: String.raw`${weight} = \frac{1}{n} \sum_x x_j\, (\sigma(z) - y)`,
  },
  {
    key: 'bias',
    number: '(8)',
    tex: String.raw`\frac{\partial C}{\partial b} = \frac{1}{n} \sum_x (\sigma(z) - y)`,
  },
] as const;

export type StepKey = (typeof derivationSteps)[number]['key'];

/** A factor of a step with its value; `name` is set as text. */
interface Factor {
  readonly name: string;
  readonly value: number;
}

/** y · value, where y = 0 removes a value that is infinite. */
const part = (y: number, value: number) => (y === 0 ? 0 : y / value);

/** The factors of each step for one neuron, and their product, which no step changes but the last, for the bias. */
export function factorsOf({
  w,
  b,
  x,
  y,
}: DerivationSettings): Record<StepKey, { factors: Factor[]; product: number }> {
  const z = w * x + b;
  const [a, complement] = [sigmoid(z), sigmoid(-z)];
  const slopeValue = a * complement;
  const outer = part(y, a) - part(1 - y, complement);
  const error = y === 1 ? -complement : a - y;
  const difference = { name: 'σ(z) − y', value: error };
  const input = { name: 'xⱼ', value: x };
  const slopeFactor = { name: 'σ′(z)', value: slopeValue };
  const bracketFactor = { name: 'y/σ(z) − (1 − y)/(1 − σ(z))', value: outer };
  const productFactor = { name: 'σ(z)(1 − σ(z))', value: a * complement };
  return {
    logarithms: {
      factors: [bracketFactor, { name: '∂σ/∂wⱼ', value: slopeValue * x }],
      product: -outer * (slopeValue * x),
    },
    chain: { factors: [bracketFactor, slopeFactor, input], product: -outer * slopeValue * x },
    denominator: {
      factors: [slopeFactor, input, productFactor, difference],
      product: ((slopeValue * x) / (a * complement)) * error,
    },
    cancel: {
      factors: [slopeFactor, productFactor, input, difference],
      product: (slopeValue / (a * complement)) * x * error,
    },
    weight: { factors: [input, difference], product: x * error },
    bias: { factors: [difference], product: error },
  };
}
