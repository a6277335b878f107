import type { ActivationName } from '../core/activations/activation.ts';
import type { Program } from '../stage/export/download.ts';

/** What a figure computes as two Python programs in float64. */
export const inBoth = (numpy: string, torch: string): Program[] => [
  { name: 'NumPy', text: numpy },
  { name: 'PyTorch', text: torch },
];

/** Values as a list in Python. */
export const list = (values: readonly (number | string)[]) => `[${values.join(', ')}]`;

/** f(z) in NumPy. */
export const numpyActivations = {
  linear: 'z',
  sigmoid: '1 / (1 + np.exp(-z))',
  tanh: 'np.tanh(z)',
  relu: 'np.maximum(z, 0)',
} as const;

/** f(z) in PyTorch, which names the activations as we do. */
export function torchActivation(name: ActivationName, z = 'z'): string {
  if (name === 'linear') return z;
  return `torch.${name}(${z}${name === 'softmax' ? ', dim=0' : ''})`;
}
