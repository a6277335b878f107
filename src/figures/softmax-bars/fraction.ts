/** Exponents up to here are written as they are; beyond, the largest is taken off all of them first. */
const largestExponent = 12;

/** The fraction (22) in numbers: each exponent, its power, and what was taken off the exponents beforehand. */
export function fractionOf(z: readonly number[], temperature: number) {
  const exponents = z.map((value) => value / temperature);
  const top = Math.max(...exponents);
  const shift = Math.abs(top) > largestExponent ? top : 0;
  const terms = exponents.map((exponent) => {
    const shifted = exponent - shift;
    return { exponent: shifted, power: Math.exp(shifted) };
  });
  return { terms, shift, sum: terms.reduce((sum, { power }) => sum + power, 0) };
}
