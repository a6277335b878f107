import { runNeuron } from '../../src/core/neuron/neuron.ts';

/** The chapter's first task from another start: MSE, η = 0.15, x = 1, y = 0. */
export const runFrom = (w: number, b: number, epochs = 300) =>
  runNeuron({ activation: 'sigmoid', loss: 'quadratic', w, b, eta: 0.15, epochs, x: 1, y: 0 });
