/** A square image as one path for each of its shades, in a box of `side` × `side`. */
interface PixelShade {
  readonly opacity: number;
  readonly d: string;
}

/** The shades of an image whose pixels run row by row from the upper left corner, 0 for paper to `largest` for ink. */
export function pixelShades(
  values: ArrayLike<number>,
  side: number,
  largest: number,
): PixelShade[] {
  const steps = 15;
  const paths = Array.from({ length: steps + 1 }, () => '');
  for (let i = 0; i < values.length; i++) {
    const shade = Math.round((values[i]! / largest) * steps);
    if (shade > 0) paths[shade] += `M${i % side},${Math.floor(i / side)}h1v1h-1z`;
  }
  return paths.flatMap((d, shade) =>
    d ? [{ opacity: Math.round((shade / steps) * 100) / 100, d }] : [],
  );
}
