/** Nodes and weights of the five-point Gauss–Legendre rule on [−1, 1], exact for polynomials up to degree 9. */
const nodes = [0, -0.5384693101056831, 0.5384693101056831, -0.906179845938664, 0.906179845938664];
const weights = [
  0.5688888888888889, 0.47862867049936647, 0.47862867049936647, 0.23692688505618908,
  0.23692688505618908,
];

/** ∫ f from `from` to `to` by one five-point Gauss–Legendre rule; for `to` < `from` the sign turns. */
function gaussLegendre(f: (t: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  const middle = (from + to) / 2;
  let sum = 0;
  for (let i = 0; i < nodes.length; i++) sum += weights[i]! * f(middle + half * nodes[i]!);
  return half * sum;
}

/**
 * The integral of f from grid[origin] to each point of the ascending grid, summed interval by interval: an
 * antiderivative of f that is 0 at grid[origin]. f must be finite between the points.
 */
export function antiderivative(
  f: (t: number) => number,
  grid: Float64Array,
  origin: number,
): Float64Array {
  const values = new Float64Array(grid.length);
  for (let i = origin + 1; i < grid.length; i++) {
    values[i] = values[i - 1]! + gaussLegendre(f, grid[i - 1]!, grid[i]!);
  }
  for (let i = origin - 1; i >= 0; i--) {
    values[i] = values[i + 1]! + gaussLegendre(f, grid[i + 1]!, grid[i]!);
  }
  return values;
}
