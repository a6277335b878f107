import { softmaxActivation } from '../../core/activations/softmax.ts';

/** a of a softmax over z. */
function softmax(z: readonly number[]): Float64Array {
  const out = new Float64Array(z.length);
  softmaxActivation.forward(Float64Array.from(z), out);
  return out;
}

/** ∂a₁/∂zⱼ of a softmax over z, for every j. */
function slopesOfFirst(z: readonly number[]): Float64Array {
  const out = new Float64Array(z.length);
  const first = Float64Array.from(z, (_, j) => (j === 0 ? 1 : 0));
  softmaxActivation.pullback(Float64Array.from(z), first, out);
  return out;
}

const shares = [0.7, 0.2, 0.1] as const;
const [a1, a2, a3] = shares;
const even = slopesOfFirst([0, 0]);

const cold = { z: [3, 3, 2], temperature: 0.5 } as const;
const shareAt = (temperature: number) => softmax(cold.z.map((z) => z / temperature))[0]!;

/** Page 3: what its exercises give, ask for, and recognise as a mistake. */
export const softmaxExercises = {
  'softmaxInvertedExercise.a1': a1,
  'softmaxInvertedExercise.a2': a2,
  'softmaxInvertedExercise.a3': a3,
  'softmaxInvertedExercise.ln1': Math.log(a1),
  'softmaxInvertedExercise.ln2': Math.log(a2),
  'softmaxInvertedExercise.ln3': Math.log(a3),
  'softmaxInvertedExercise.difference': Math.log(a1) - Math.log(a2),
  'softmaxInvertedExercise.outputs': a1 - a2,
  'softmaxInvertedExercise.ratio': a1 / a2,
  'softmaxInvertedExercise.baseTen': Math.log10(a1 / a2),

  'softmaxSignsExercise.crossSlope': even[1]!,
  'softmaxSignsExercise.ownSlope': even[0]!,
  'softmaxSignsExercise.ofLogarithm': even[1]! / softmax([0, 0])[0]!,
  'softmaxSignsExercise.independent': 0,

  'temperatureExercise.z1': cold.z[0],
  'temperatureExercise.z2': cold.z[1],
  'temperatureExercise.z3': cold.z[2],
  'temperatureExercise.temperature': cold.temperature,
  'temperatureExercise.share': shareAt(cold.temperature),
  'temperatureExercise.multiplied': shareAt(1 / cold.temperature),
  'temperatureExercise.unchanged': shareAt(1),
  'temperatureExercise.limit': 1 / 2,
};
