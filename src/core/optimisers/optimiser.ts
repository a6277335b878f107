export type OptimiserName = 'descent' | 'momentum' | 'rmsprop' | 'adam';

/**
 * One update of some parameters, in place, from the gradient of the loss with respect to them (an entry a parameter) at
 * the learning rate η. It may remember the gradients of the updates before, each parameter by itself.
 */
export type Update = (parameters: Float64Array, gradient: Float64Array, eta: number) => void;

/** A way to descend: makes the update of `size` parameters, which remembers nothing as yet. */
export type Optimiser = (size: number) => Update;
