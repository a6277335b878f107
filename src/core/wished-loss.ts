import { antiderivative } from './integrate.ts';

/** y ln a, 0 for y = 0. */
const term = (y: number, a: number) => (y === 0 ? 0 : y * Math.log(a));

/** An activation, seen from its output a = f(z), and the loss whose δ is a − y under it. */
export interface WishedLoss {
  /** Targets that the activation can reach or approach. */
  readonly targets: readonly [number, number];
  /** f′ as a function of a. */
  slope(a: number): number;
  /** The loss in closed form, with its constant as the chapter writes it. */
  closedForm(a: number, y: number): number;
}

/** Equations (16)–(21) for three activations: cross-entropy, squared error, and cross-entropy between −1 and 1. */
export const wishedLosses = {
  sigmoid: {
    targets: [0, 1],
    slope: (a) => a * (1 - a),
    closedForm: (a, y) => -(term(y, a) + term(1 - y, 1 - a)),
  },
  linear: {
    targets: [-2, 2],
    slope: () => 1,
    closedForm: (a, y) => (a - y) ** 2 / 2,
  },
  tanh: {
    targets: [-1, 1],
    slope: (a) => 1 - a * a,
    closedForm: (a, y) => -(term(1 + y, 1 + a) + term(1 - y, 1 - a)) / 2,
  },
} as const satisfies Record<string, WishedLoss>;

export type WishedActivation = keyof typeof wishedLosses;

/** Equation (19) for any of them: the ∂C/∂a that makes δ = (∂C/∂a) f′(z) equal a − y. */
export function wishedDerivative(f: WishedActivation, a: number, y: number): number {
  return (a - y) / wishedLosses[f].slope(a);
}

/**
 * The loss found by integrating `wishedDerivative` numerically over the ascending `outputs`, which lie inside the
 * activation's open range; the constant is chosen to agree with the closed form at the output nearest the target.
 */
export function integrateWish(f: WishedActivation, outputs: Float64Array, y: number): Float64Array {
  const origin = outputs.reduce(
    (best, a, i) => (Math.abs(a - y) < Math.abs(outputs[best]! - y) ? i : best),
    0,
  );
  const constant = wishedLosses[f].closedForm(outputs[origin]!, y);
  const integral = antiderivative((a) => wishedDerivative(f, a, y), outputs, origin);
  return integral.map((value) => value + constant);
}
