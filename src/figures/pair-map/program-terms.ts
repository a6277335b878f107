import type { ActivationName } from '../../core/activations/activation.ts';
import { numpySigmoid, torchSigmoid } from '../../runs/programs.ts';

export type Library = 'np' | 'torch';

/** What a program needs of an activation, as Python that keeps its digits where the output saturates. */
interface Terms {
  readonly output: string;
  /** a − y. */
  readonly error: string;
  readonly slope: string;
  /** ln a for the target 1 and ln(1 − a) for 0, and its derivative with respect to z. */
  readonly log: string;
  readonly logSlope: string;
  /** Functions that the others use. */
  readonly definitions: string;
}

/** σ as both libraries have to be taught it, and ln σ. */
const sigmoids = {
  np: { definition: numpySigmoid, log: (z: string) => `(-np.logaddexp(0, -(${z})))` },
  torch: { definition: torchSigmoid, log: (z: string) => `logsigmoid(${z})` },
} as const;

/** Of a sigmoid, or of the first of two softmax outputs, the other one at z = 0: both are σ(z). */
function sigmoidTerms(y: number, library: Library): Terms {
  const { definition, log } = sigmoids[library];
  return {
    output: `sigmoid(z)`,
    error: y === 1 ? `(-sigmoid(-z))` : `sigmoid(z)`,
    slope: `sigmoid(z) * sigmoid(-z)`,
    log: log(y === 1 ? 'z' : '-z'),
    logSlope: y === 1 ? `sigmoid(-z)` : `(-sigmoid(z))`,
    definitions: definition,
  };
}

/** tanh z = 2σ(2z) − 1, so that 1 − tanh z = 2σ(−2z). Of a number near 1 the logarithm is taken through its distance from 1. */
function tanhTerms(y: number, library: Library): Terms {
  const { definition, log } = sigmoids[library];
  const slope = `4 * sigmoid(2 * z) * sigmoid(-2 * z)`;
  const toOne = `${library}.log1p(-2 * sigmoid(-2 * z)) if z > 0.5 else ${library}.log(${library}.tanh(z))`;
  const fromOne = `${library}.log1p(-${library}.tanh(z)) if abs(z) < 0.5 else ${Math.LN2} + ${log('-2 * z')}`;
  const near = `${library}.tanh(z) if abs(z) < 1 else 1 - 2 * sigmoid(-2 * z)`;
  return {
    output: `${library}.tanh(z)`,
    error: y === 1 ? `(-2 * sigmoid(-2 * z))` : `(${near})`,
    slope,
    log: y === 1 ? `(${toOne})` : `(${fromOne})`,
    logSlope: y === 1 ? `${slope} / ${library}.tanh(z)` : `(-2 * sigmoid(2 * z))`,
    definitions: definition,
  };
}

/** Of an output that is z itself where it is not held at 0. */
function linearTerms(output: string, slope: string, y: number, library: Library): Terms {
  return {
    output,
    error: y === 1 ? `(${output} - 1)` : output,
    slope,
    log: y === 1 ? `${library}.log(${output})` : `${library}.log1p(-${output})`,
    logSlope: y === 1 ? `${slope} / ${output}` : `(-${slope} / (1 - ${output}))`,
    definitions: '',
  };
}

/** The terms of an activation for a target of 0 or 1. */
export function outputTerms(activation: ActivationName, y: number, library: Library): Terms {
  if (activation === 'tanh') return tanhTerms(y, library);
  if (activation === 'linear') return linearTerms('z', '1', y, library);
  if (activation !== 'relu') return sigmoidTerms(y, library);
  return linearTerms(
    library === 'np' ? 'np.maximum(z, 0)' : 'torch.relu(z)',
    'np.heaviside(z, 0)',
    y,
    library,
  );
}
