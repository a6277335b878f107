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
