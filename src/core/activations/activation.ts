export type ActivationName = 'linear' | 'sigmoid' | 'tanh' | 'relu' | 'softmax';

/**
 * The activation of one layer, a = f(z), for one sample.
 *
 * Every vector is a Float64Array with one entry per neuron of the layer. Methods write their result into the last
 * argument and allocate nothing. `out` may not be one of the inputs.
 *
 * The logarithms and their derivatives are part of the interface because ln a and ln(1 − a), taken of a rounded a,
 * lose every digit once a neuron saturates; from z they can be had to full precision.
 */
export interface Activation {
  readonly name: ActivationName;
  /** a = f(z). */
  forward(z: Float64Array, out: Float64Array): void;
  /** a − y, without cancellation where y is 0 or 1. */
  error(z: Float64Array, y: Float64Array, out: Float64Array): void;
  /** ln a; NaN where a < 0. */
  log(z: Float64Array, out: Float64Array): void;
  /** ln(1 − a); NaN where a > 1. */
  logComplement(z: Float64Array, out: Float64Array): void;
  /** outⱼ = Σₖ gₖ ∂aₖ/∂zⱼ: the chain rule from ∂C/∂a to ∂C/∂z. */
  pullback(z: Float64Array, g: Float64Array, out: Float64Array): void;
  /** outⱼ = Σₖ gₖ ∂(ln aₖ)/∂zⱼ. */
  pullbackLog(z: Float64Array, g: Float64Array, out: Float64Array): void;
  /** outⱼ = Σₖ gₖ ∂(ln(1 − aₖ))/∂zⱼ. */
  pullbackLogComplement(z: Float64Array, g: Float64Array, out: Float64Array): void;
}
