import { linearAxis } from '../../charts/axis.ts';
import { curve } from '../../charts/curve.ts';
import { drawCurves, obstaclesOf } from '../../charts/draw-curves.ts';
import type { PlotData } from '../../charts/plot.ts';
import { tones } from '../../runs/tones.ts';
import type { LogLikelihoodWords } from '../../strings/log-likelihood.ts';

const top = 7;
const outputs = Float64Array.from({ length: 200 }, (_, i) => Math.exp((-top * (199 - i)) / 199));
const tone = tones.logLikelihood;

/** −ln a against a, and where the present output stands on it; beyond the top it is on the edge. */
export function logLikelihoodPlot(a: number, words: LogLikelihoodWords): PlotData {
  const x = linearAxis(words.horizontal, [0, 1]);
  const y = linearAxis(words.vertical, [0, top], 7);
  const losses = outputs.map((output) => -Math.log(output));
  const loss = curve(outputs, losses, { x, y });
  const drawn = drawCurves(
    [{ id: 'loss', curve: loss, text: '−ln a', tone, isThick: true }],
    ([at]) => at > 0.15 && at < 0.6,
    obstaclesOf(a, [[a, y.at(Math.min(-Math.log(a), top))]]),
  );
  return { x, y, ...drawn, dots: [{ x: a, y: Math.min(-Math.log(a), top), tone }], cursor: a };
}
