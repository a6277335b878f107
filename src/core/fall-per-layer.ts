/**
 * How many times smaller ‖δ‖ becomes from one layer to the one below it: the geometric mean over the way from the
 * output layer, the last of `norms`, to layer 1. Infinity where nothing arrives at layer 1; below 1 where ‖δ‖ grows.
 */
export function fallPerLayer(norms: readonly number[]): number {
  return (norms.at(-1)! / norms[0]!) ** (1 / (norms.length - 1));
}
