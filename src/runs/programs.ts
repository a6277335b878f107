import type { ActivationName } from '../core/activations/activation.ts';
import type { Program } from '../stage/export/download.ts';

/** What a figure computes as two Python programs in float64. */
export const inBoth = (numpy: string, torch: string): Program[] => [
  { name: 'NumPy', text: numpy },
  { name: 'PyTorch', text: torch },
];

/** Values as a list in Python. */
export const list = (values: readonly (number | string)[]) => `[${values.join(', ')}]`;

/** A number as Python reads it, always a float. */
export const float = (value: number) => (/^-?\d+$/.test(`${value}`) ? `${value}.0` : `${value}`);

/** σ(z) in NumPy, for any z: no power overflows, and σ(−z) is 1 − σ(z) to all digits. */
export const numpySigmoid = `def sigmoid(z):
    power = np.exp(-np.abs(z))
    return np.where(z < 0, power, 1) / (1 + power)
`;

/**
 * σ(z) in PyTorch by its logarithm: as `torch.sigmoid`, but its slope keeps its digits far out, too, where autograd
 * would take 1 − a of a rounded a.
 */
export const torchSigmoid = `def sigmoid(z):
    return logsigmoid(z).exp()
`;

/** f(z) in NumPy. */
export const numpyActivations = {
  linear: 'z',
  sigmoid: 'sigmoid(z)',
  tanh: 'np.tanh(z)',
  relu: 'np.maximum(z, 0)',
} as const;

/** f(z) in PyTorch, which names the activations as we do. */
export function torchActivation(name: ActivationName, z = 'z'): string {
  if (name === 'linear') return z;
  return `torch.${name}(${z}${name === 'softmax' ? ', dim=0' : ''})`;
}

/**
 * Whether a loss falls at every step of a run, or keeps its value to nine digits. Where it does not, descent may be
 * chaotic: a difference in the last bit of a weight, which no two programs round alike, grows from step to step.
 */
export function isSteady(losses: Iterable<number>): boolean {
  let last = Infinity;
  for (const loss of losses) {
    if (!(loss <= last * (1 + 1e-9))) return false;
    last = loss;
  }
  return true;
}
