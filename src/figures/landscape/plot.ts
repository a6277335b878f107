import { linearAxis } from '../../charts/axis.ts';
import { curve, evenly } from '../../charts/curve.ts';
import { drawCurves } from '../../charts/draw-curves.ts';
import type { Dot, PlotData, Point } from '../../charts/plot.ts';
import { sigmoid } from '../../core/activations/sigmoid.ts';
import type { PathRun } from '../../core/neuron/path-run.ts';
import type { NeuronSample } from '../../core/neuron/path.ts';
import { tones } from '../../runs/tones.ts';
import type { LandscapeWords } from '../../strings/landscape.ts';
import { showNumber } from '../../strings/show.ts';
import type { Contours } from './contours.ts';
import { pathOnMap } from './path.ts';
import type { Lowest } from './lowest.ts';
import type { ShownLoss } from './run.ts';
import { reach } from './settings.ts';

const axis = (label: string) => linearAxis(label, [-reach, reach], 4);
const isOnMap = (...values: number[]) => values.every((value) => Math.abs(value) <= reach);

/** One loss over (w, b): lines of equal height, the plateau, the lowest point, the start and the whole path, faint. */
export function mapPlot(
  loss: ShownLoss,
  { lines, plateau }: Contours,
  point: Lowest['point'],
  path: PathRun,
  words: LandscapeWords,
): PlotData {
  const tone = tones[loss];
  const places = [...(point ? [{ x: point.w, y: point.b }] : []), { x: path.w[0]!, y: path.b[0]! }];
  return {
    x: axis(words.weight),
    y: axis(words.bias),
    areas: plateau === '' ? [] : [{ path: plateau, tone }],
    lines: [
      ...lines.map(({ height, path }) => ({
        id: `C = ${showNumber(height)}`,
        path,
        tone: 'soft',
        dash: 'none',
        strength: 0.55,
      })),
      {
        id: 'path to come',
        path: pathOnMap(path, path.w.length - 1),
        tone,
        dash: 'none',
        isFaint: true,
      },
    ],
    dots: places
      .filter(({ x, y }) => isOnMap(x, y))
      .map((place): Dot => ({ ...place, tone: 'ink', isHollow: true })),
  };
}

/** The same with the path up to an epoch. */
export function mapPlotAt(
  still: PlotData,
  loss: ShownLoss,
  path: PathRun,
  epoch: number,
): PlotData {
  const tone = tones[loss];
  const now = Math.min(epoch, path.w.length - 1);
  const here: Dot = { x: path.w[now]!, y: path.b[now]!, tone };
  const line = { id: 'path', path: pathOnMap(path, now), tone, dash: 'none', isThick: true };
  return {
    ...still,
    lines: [...still.lines, line],
    dots: [...(still.dots ?? []), ...(isOnMap(here.x, here.y) ? [here] : [])],
  };
}

/** What both neurons answer at an epoch, over the inputs, and what they are to answer. */
export function answersPlot(
  samples: readonly NeuronSample[],
  paths: Readonly<Record<ShownLoss, PathRun>>,
  epoch: number,
  words: LandscapeWords,
): PlotData {
  const inputs = samples.map(({ x }) => x);
  const [low, high] = [Math.min(0, ...inputs), Math.max(0, ...inputs)];
  const room = Math.max(1, (high - low) * 0.15);
  const axes = {
    x: linearAxis(words.input, [Math.floor(low - room), Math.ceil(high + room)], 4),
    y: linearAxis(words.frame.terms.output, [0, 1], 2),
  };
  const xs = evenly(...axes.x.domain, 121);
  const dots = samples.map(({ x, y }): Dot => ({ x, y, tone: 'ink' }));
  const drawn = (['quadratic', 'crossEntropy'] as const).map((loss) => {
    const { w, b } = paths[loss];
    const now = Math.min(epoch, w.length - 1);
    const answers = xs.map((x) => sigmoid(w[now]! * x + b[now]!));
    const along = curve(xs, answers, axes);
    return { id: loss, curve: along, text: words.frame.terms[loss], tone: tones[loss] };
  });
  const { lines, labelsBeside } = drawCurves(drawn, (_, k) => k % 4 === 0);
  const places = dots.map(({ x, y }): Point => [axes.x.at(x), axes.y.at(y)]);
  return { ...axes, lines, dots, labels: labelsBeside({ curves: [], dots: places }) };
}
