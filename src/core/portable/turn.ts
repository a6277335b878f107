/** sin t and cos t for |t| ≤ π/4, by their series. */
function smallSine(t: number): number {
  const s = t * t;
  const later = s * (1 / 362880 - s * (1 / 39916800 - s * (1 / 6227020800 - s / 1307674368000)));
  return t - t * s * (1 / 6 - s * (1 / 120 - s * (1 / 5040 - later)));
}
function smallCosine(t: number): number {
  const s = t * t;
  const later =
    s * (1 / 3628800 - s * (1 / 479001600 - s * (1 / 87178291200 - s / 20922789888000)));
  return 1 - s * (1 / 2 - s * (1 / 24 - s * (1 / 720 - s * (1 / 40320 - later))));
}

/**
 * Cosine and sine of a share of a full turn, from 0 to 1, by additions and multiplications alone, so that every engine gives the same
 * bits. The quarters are taken off exactly. Within 1.5 units of the last place.
 */
export function turned(share: number): readonly [cosine: number, sine: number] {
  const quarter = Math.floor(4 * share + 0.5);
  const t = (share - quarter / 4) * 6.283185307179586;
  const [cosine, sine] = [smallCosine(t), smallSine(t)];
  if (quarter === 1) return [-sine, cosine];
  if (quarter === 2) return [-cosine, -sine];
  if (quarter === 3) return [sine, -cosine];
  return [cosine, sine];
}
