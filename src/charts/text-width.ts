/**
 * Characters of Source Serif 4 by the largest advance among them, in hundredths of an em, with the figures a table has:
 * those that are narrower or wider than most letters.
 */
const byAdvance: Readonly<Record<number, string>> = {
  27: "' \u00a0′,./",
  33: '()-:;!|·ijlι',
  39: 'ftI₀₁₂₃₄₅₆₇₈₉',
  48: 'rs',
  54: '0123456789zceaJS+−=<>×≈',
  66: 'hnETC',
  75: 'XYRDKVAGOQUφ→',
  87: 'wNωψH∞…—',
  102: 'mMW%½',
};
const usual = 63;

const advances = new Map(
  Object.entries(byAdvance).flatMap(([advance, characters]) =>
    [...characters].map((character) => [character, Number(advance)] as const),
  ),
);

/** A text's width in em as the page sets it. Chinese is not in the typeface: as wide as it is high. */
export function textWidth(text: string): number {
  return (
    [...text].reduce(
      (sum, character) => sum + (advances.get(character) ?? (character < '⺀' ? usual : 100)),
      0,
    ) / 100
  );
}
