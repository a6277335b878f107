import { sigmoid } from '../../core/activations/sigmoid.ts';
import type { Factor } from '../../charts/waterfall/waterfall.ts';
import type { Table } from '../../stage/export/download.ts';
import type { DerivationSettings } from './settings.ts';

/** The steps from (4) to (8); between (6) and (7) the factors that cancel go. */
export const derivationSteps = [
  'logarithms',
  'chain',
  'denominator',
  'cancel',
  'weight',
  'bias',
] as const;
export type DerivationStep = (typeof derivationSteps)[number];

/** What the steps are made of, for one neuron with one sample. */
export interface Terms {
  readonly z: number;
  readonly a: number;
  readonly slope: number;
  /** 1/(σ(1 − σ)). */
  readonly undo: number;
  /** Minus the bracket of (4), which is the derivative of the loss with respect to the output. */
  readonly bracket: number;
  readonly error: number;
  readonly x: number;
}

/** y / value, where y = 0 removes a value that is infinite. */
const part = (y: number, value: number) => (y === 0 ? 0 : y / value);

export function termsOf({ w, b, x, y }: DerivationSettings): Terms {
  const z = w * x + b;
  const [a, complement] = [sigmoid(z), sigmoid(-z)];
  const slope = a * complement;
  return {
    z,
    a,
    slope,
    undo: 1 / slope,
    bracket: part(1 - y, complement) - part(y, a),
    // a − y, without the digits that a difference loses.
    error: (1 - y) * a - y * complement,
    x,
  };
}

/** How the factors are set. The bracket of (4) is too long for a name. */
export const factorTex = {
  '−(…)': String.raw`-(\cdots)`,
  '∂σ/∂wⱼ': String.raw`\partial\sigma/\partial w_j`,
  'σ′(z)': String.raw`\sigma'(z)`,
  '1/(σ(1 − σ))': String.raw`1/(\sigma(1 - \sigma))`,
  xⱼ: 'x_j',
  '1': '1',
  'σ(z) − y': String.raw`\sigma(z) - y`,
  '∂C/∂wⱼ': String.raw`\partial C/\partial w_j`,
  '∂C/∂b': String.raw`\partial C/\partial b`,
} as const;
export type FactorName = keyof typeof factorTex;

interface NamedFactor extends Factor {
  readonly name: FactorName;
}

/** The factors of each step, as the formula has them. */
export function factorsOf({ slope, undo, bracket, error, x }: Terms) {
  const outer: NamedFactor = { name: '−(…)', tone: 'undo', value: bracket };
  const sigma: NamedFactor = { name: 'σ′(z)', tone: 'slope', value: slope };
  const undoing: NamedFactor = { name: '1/(σ(1 − σ))', tone: 'undo', value: undo };
  const input: NamedFactor = { name: 'xⱼ', tone: 'input', value: x };
  const difference: NamedFactor = { name: 'σ(z) − y', tone: 'error', value: error };
  return {
    logarithms: [outer, { name: '∂σ/∂wⱼ', tone: 'slope', value: slope * x }],
    chain: [outer, sigma, input],
    denominator: [sigma, undoing, input, difference],
    cancel: [{ ...sigma, isGone: true }, { ...undoing, isGone: true }, input, difference],
    weight: [input, difference],
    bias: [{ ...input, name: '1', value: 1 }, difference],
  } satisfies Record<DerivationStep, NamedFactor[]>;
}

/** What the factors of a step multiply to: the same in every step but the last, which is for the bias. */
export const productOf = (step: DerivationStep, { x, error }: Terms): NamedFactor => ({
  tone: 'ink',
  ...(step === 'bias' ? { name: '∂C/∂b', value: error } : { name: '∂C/∂wⱼ', value: x * error }),
});

/** The product of each step, from its factors. */
export const productTable = (terms: Terms): Table => ({
  name: 'products',
  header: ['step', 'product'],
  rows: () =>
    Object.values(factorsOf(terms)).map((factors, i) => [
      i + 1,
      factors.reduce((product, { value }) => product * value, 1),
    ]),
});
