import { linearAxis, roundEnd } from '../../charts/axis.ts';
import { curve } from '../../charts/curve.ts';
import type { PlotData } from '../../charts/plot.ts';
import { tones } from '../../runs/tones.ts';
import type { SeveralOutputsWords } from '../../strings/several-outputs.ts';
import type { Cell } from './check.ts';
import type { SeveralOutputsSettings } from './settings.ts';

/** Every gradient by (11) against the one found by nudging: on the diagonal where they agree. */
export function checkPlot(
  cells: readonly Cell[],
  pair: SeveralOutputsSettings['pair'],
  words: SeveralOutputsWords,
): PlotData {
  const sizes = cells.flatMap(({ formula, numerical }) => [Math.abs(formula), Math.abs(numerical)]);
  const end = roundEnd(Math.max(...sizes));
  const x = linearAxis(words.horizontal, [-end, end], 4);
  const y = linearAxis(words.vertical, [-end, end], 4);
  const { path } = curve([-end, end], [-end, end], { x, y });
  const tone = pair === 'sigmoidCrossEntropy' ? tones.crossEntropy : tones.quadratic;
  return {
    x,
    y,
    lines: [{ id: 'equal', path, tone: 'soft', dash: '3 4' }],
    dots: cells.map(({ formula, numerical }) => ({ x: numerical, y: formula, tone })),
  };
}
