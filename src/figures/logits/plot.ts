import { linearAxis } from '../../charts/axis.ts';
import type { Axes } from '../../charts/curve.ts';
import { obstaclesOf } from '../../charts/draw-curves.ts';
import type { WantedLabel } from '../../charts/place-labels.ts';
import type { Dot, Line, PlotData, Point } from '../../charts/plot.ts';
import { steadyLabels } from '../../charts/steady-labels.ts';
import { wrongWay } from '../../core/precision/breaks.ts';
import { tones } from '../../runs/tones.ts';
import type { LogitsWords } from '../../strings/logits.ts';
import { showNumber } from '../../strings/show.ts';
import { axisOf, brokenCurve, looks, rightCurve, type Panel } from './curves.ts';
import type { Shown } from './settings.ts';
import { gridOf, precisions, type Breaks } from './ways.ts';

/** The loss or δ over z: from z, and from a as far as that goes. It is drawn once, and read out at any z. */
export function panelOf(
  panel: Panel,
  shown: Shown,
  breaks: Breaks,
  words: LogitsWords,
): (z: number) => PlotData {
  const axes: Axes = {
    x: linearAxis(words.input, [shown.from, shown.to], 7),
    y: axisOf(panel, shown, words),
  };
  const grid = gridOf(shown, breaks);
  const right = rightCurve(panel, shown, grid, axes);
  // Squared error itself comes out alike whichever way it is computed.
  const isAlike = panel === 'loss' && shown.loss === 'quadratic';
  const broken = isAlike
    ? []
    : precisions.map((precision) => brokenCurve(panel, shown, precision, breaks, grid, axes));
  const tone = tones[shown.loss];
  const name = isAlike ? words.alike : words.ways.stable;
  const lines: Line[] = [
    { id: 'stable', name, path: right.path, tone, isThick: true },
    ...broken.toReversed().map(({ precision, path }) => ({
      id: precision,
      name: words.ways[precision],
      path,
      tone: looks[precision],
    })),
  ];
  const lastBreak = axes.x.at(breaks.double.last);
  const wanted: WantedLabel[] = [
    ...broken.map(({ precision, leap, place }) => ({
      text: words.ways[precision],
      tone: looks[precision],
      points: leap ?? [place],
      ...(leap && { curve: leap }),
    })),
    {
      text: name,
      tone,
      points: right.points.filter(([x]) => isAlike || wrongWay(shown.y) * (x - lastBreak) > 0),
      curve: right.points,
    },
    ...broken.map(({ precision, end, place }) => ({
      text: showNumber(end.x, 2),
      tone: looks[precision],
      points: [place],
    })),
  ];
  const labelsBeside = steadyLabels(wanted, {
    curves: [right.points, ...broken.flatMap(({ points, leap = [] }) => [points, leap])],
    dots: broken.map(({ place }) => place),
  });
  const [low, high] = axes.y.domain;
  return (z) => {
    const value = right.at(z);
    const dots: Dot[] = value >= low && value <= high ? [{ x: z, y: value, tone }] : [];
    const moving = obstaclesOf(
      axes.x.at(z),
      dots.map((dot): Point => [axes.x.at(dot.x), axes.y.at(dot.y)]),
    );
    return {
      ...axes,
      lines,
      dots: [...broken.map(({ end }) => end), ...dots],
      labels: labelsBeside(moving),
      cursor: z,
    };
  };
}
