/** Images as lists of their pixels that are not 0: image s has entries from[s] … from[s + 1] − 1. */
export interface SparseImages {
  readonly count: number;
  /** Number of pixels of an image. */
  readonly size: number;
  readonly from: Uint32Array;
  /** Which pixel an entry is. */
  readonly pixel: Uint16Array;
  /** Its value, above 0 and at most 1. */
  readonly value: Float64Array;
  /** The class of each image, from 0. */
  readonly labels: Uint8Array;
}

/**
 * Leaves the zeros out of `count` images of `size` levels each, and divides the others by `largest`. Leaving zeros out
 * is exact: they add nothing to z, and ∂C/∂w = x δ is 0 where x is.
 */
export function sparseImages(
  levels: Uint8Array | Float64Array,
  labels: Uint8Array,
  size: number,
  largest: number,
): SparseImages {
  const count = labels.length;
  if (levels.length !== count * size) {
    throw new RangeError(`${levels.length} levels are not ${count} images of ${size}.`);
  }
  let entries = 0;
  for (const level of levels) if (level !== 0) entries += 1;
  const images = {
    count,
    size,
    from: new Uint32Array(count + 1),
    pixel: new Uint16Array(entries),
    value: new Float64Array(entries),
    labels,
  };
  let entry = 0;
  for (let s = 0; s < count; s++) {
    for (let i = 0; i < size; i++) {
      const level = levels[s * size + i]!;
      if (level === 0) continue;
      images.pixel[entry] = i;
      images.value[entry] = level / largest;
      entry += 1;
    }
    images.from[s + 1] = entry;
  }
  return images;
}
