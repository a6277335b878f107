import { linearAxis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, type PlotData } from '../../charts/plot.ts';
import type { LogLikelihoodWords } from '../../strings/log-likelihood.ts';

const top = 7;
const outputs = Float64Array.from({ length: 200 }, (_, i) => Math.exp((-top * (199 - i)) / 199));

/** −ln a against a, and where the present output stands on it; beyond the top it is on the edge. */
export function logLikelihoodPlot(a: number, words: LogLikelihoodWords): PlotData {
  const x = linearAxis(words.horizontal, [0, 1]);
  const y = linearAxis(words.vertical, [0, top], 7);
  const losses = outputs.map((output) => -Math.log(output));
  const points = Array.from(outputs, (at, i) => [x.at(at), y.at(losses[i]!)] as const);
  const labels = placeLabels(
    [{ text: words.curve, tone: 'll', points: points.filter(([at]) => at > 0.15 && at < 0.6) }],
    [points],
  );
  return {
    x,
    y,
    lines: [{ id: 'loss', path: linePath(outputs, losses, { x, y }), tone: 'll', isThick: true }],
    dots: [{ x: a, y: Math.min(-Math.log(a), top), tone: 'll' }],
    labels,
    cursor: a,
  };
}
