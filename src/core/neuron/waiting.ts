import type { NeuronExperiment } from './neuron.ts';

/** What the waiting time of one sigmoid neuron depends on, besides its start. */
export type Waiting = Pick<NeuronExperiment, 'loss' | 'eta' | 'x' | 'y'>;

/**
 * The first epoch at which |a − y| < bound when a sigmoid neuron starts at z₀, or Infinity when there is none up to
 * `cap`. An update moves w by −ηδx and b by −ηδ, hence z = wx + b by −η(1 + x²)δ: only z₀ matters, never w₀ and b₀
 * apart. One exponential an epoch gives a, 1 − a and δ, each without cancellation.
 */
export function waitingTime(waiting: Waiting, z0: number, bound: number, cap: number): number {
  const { y } = waiting;
  const rate = waiting.eta * (1 + waiting.x * waiting.x);
  const isQuadratic = waiting.loss === 'quadratic';
  let z = z0;
  for (let epoch = 0; epoch <= cap; epoch++) {
    const power = Math.exp(-Math.abs(z));
    const larger = 1 / (1 + power);
    const smaller = power * larger;
    const output = z < 0 ? smaller : larger;
    const complement = z < 0 ? larger : smaller;
    const error = y === 1 ? -complement : output - y;
    if (Math.abs(error) < bound) return epoch;
    z -= rate * (isQuadratic ? error * output * complement : error);
  }
  return Infinity;
}

/**
 * Waiting times over a grid of starts, row after row: entry i·ws.length + j belongs to (ws[j], bs[i]). Each different
 * z₀ (to nine decimals) is trained once.
 */
export function waitingMap(
  waiting: Waiting,
  ws: readonly number[],
  bs: readonly number[],
  bound: number,
  cap: number,
): Float64Array {
  const known = new Map<number, number>();
  const times = new Float64Array(ws.length * bs.length);
  bs.forEach((b, i) => {
    ws.forEach((w, j) => {
      const z0 = Math.round((w * waiting.x + b) * 1e9) / 1e9;
      let time = known.get(z0);
      if (time === undefined) {
        time = waitingTime(waiting, z0, bound, cap);
        known.set(z0, time);
      }
      times[i * ws.length + j] = time;
    });
  });
  return times;
}
