/** Characters of Source Serif 4 by their advance in hundredths of an em, rounded up to threes, with the figures a table has. */
const byAdvance: Readonly<Record<number, string>> = {
  18: "'",
  24: '‘’ \u00a0',
  27: '′,.\\/',
  30: '![]|:;j·ι',
  33: ')}(-{il',
  36: 'ft',
  39: '⁻⁺"IJ⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉',
  42: '?',
  45: '″“”',
  48: '*rsεξ',
  51: 'z_–τχ',
  54: '$c#+0123456789<=>S^e~−×≈≤≥≠θa',
  57: 'gγν∂√δοx∑κλυΣ',
  60: 'oZkvβFLqyαηρ',
  63: 'bdpσPμπBuΔ',
  66: 'EhnTC',
  69: 'XY→R',
  72: 'DKVA',
  75: '&GUφOQ',
  78: 'ψNω',
  81: '…∞H—',
  84: '@',
  87: 'w',
  93: '%½',
  96: 'Mm',
  102: 'W',
};

const advances = new Map(
  Object.entries(byAdvance).flatMap(([advance, characters]) =>
    [...characters].map((character) => [character, Number(advance) / 100] as const),
  ),
);

/** A text's width in em as the page sets it. What the typeface lacks is Chinese: as wide as it is high. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (advances.get(character) ?? 1), 0);
}
