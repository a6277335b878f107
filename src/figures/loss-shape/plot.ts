import { logit, sigmoid } from '../../core/activations/sigmoid.ts';
import { neuronPair } from '../../core/neuron/neuron.ts';
import { linearAxis } from '../../charts/axis.ts';
import { curve, evenly } from '../../charts/curve.ts';
import { drawCurves, obstaclesOf } from '../../charts/draw-curves.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import type { Dot, PlotData, Point } from '../../charts/plot.ts';
import { fill, showValue } from '../../strings/show.ts';
import { tones } from '../../runs/tones.ts';
import type { Table } from '../../stage/export/download.ts';
import type { LossShapeWords } from '../../strings/loss-shape.ts';
import type { LossShapeSettings } from './settings.ts';

/** As far as the weighted inputs of the outputs that can be read out, and as high as cross-entropy is there. */
export const farthest = 7;
const zs = evenly(-farthest, farthest, 281);
const { crossEntropy: tone } = tones;

export const quadratic = neuronPair({ activation: 'sigmoid', loss: 'quadratic' });
export const crossEntropy = neuronPair({ activation: 'sigmoid', loss: 'crossEntropy' });

/** The smallest value of cross-entropy, the entropy of the target. */
export function entropyOf(y: number): number {
  return y === 0 || y === 1 ? 0 : crossEntropy.loss(logit(y), y);
}

/** Both losses over z. */
function lossCurves(y: number) {
  const mse = zs.map((z) => quadratic.loss(z, y));
  const entropic = zs.map((z) => crossEntropy.loss(z, y));
  return { outputs: zs.map(sigmoid), mse, entropic };
}

/** Both losses as numbers, one row a z. */
export function lossTable(y: number): Table {
  const { outputs, mse, entropic } = lossCurves(y);
  return {
    name: `y=${y}`,
    header: ['z', 'output', 'mse', 'crossEntropy'],
    rows: () => Array.from(zs, (z, i) => [z, outputs[i]!, mse[i]!, entropic[i]!]),
  };
}

/** What the losses are drawn against. */
export type Panel = 'a' | 'z';

/** Both losses against a or z, their minima and the point read out. */
export function lossShapePlot(
  panel: Panel,
  { y, a }: LossShapeSettings,
  words: LossShapeWords,
): PlotData {
  const { outputs, ...over } = lossCurves(y);
  const isByZ = panel === 'z';
  const axes = {
    x: linearAxis(words.panels[panel], isByZ ? [-farthest, farthest] : [0, 1], 6),
    y: linearAxis(words.frame.terms.loss, [0, farthest], 7),
  };
  const across = isByZ ? zs : outputs;
  const mse = curve(across, over.mse, axes);
  const entropic = curve(across, over.entropic, axes);
  const { lines, labelsBeside } = drawCurves(
    [
      { id: 'mse', curve: mse, text: words.numbers.mse, tone: tones.quadratic, isThick: true },
      {
        id: 'crossEntropy',
        curve: entropic,
        text: words.numbers.crossEntropy,
        tone,
        isThick: true,
      },
    ],
    ([at, height], k) => k % 8 === 0 && at > 0.08 && at < 0.92 && height < 0.9,
  );
  const minimum = { x: isByZ ? logit(y) : y, y: entropyOf(y) };
  // Against z the minimum of a hard target lies at infinity.
  const isInside = Math.abs(minimum.x) <= axes.x.domain[1];
  const minima: Dot[] = [
    { ...minimum, tone, isHollow: true },
    { x: minimum.x, y: 0, tone: tones.quadratic, isHollow: true },
  ];
  // At a hard target both minima are 0, in the corner, where a label would cover the curves.
  const isNamed = isInside && y !== 0 && y !== 1;
  const entropy = {
    text: fill(words.minimum, { value: showValue(minimum.y) }),
    tone: 'soft',
    points: isNamed ? [[axes.x.at(minimum.x), axes.y.at(minimum.y)] as const] : [],
  };
  const point = isByZ ? logit(a) : a;
  const now: Dot[] = [
    { x: point, y: quadratic.loss(logit(a), y), tone: tones.quadratic },
    { x: point, y: crossEntropy.loss(logit(a), y), tone },
  ];
  const dots = [...(isInside ? minima : []), ...now];
  const around = obstaclesOf(
    axes.x.at(point),
    dots.map((dot): Point => [axes.x.at(dot.x), axes.y.at(dot.y)]),
  );
  const labels = labelsBeside(around);
  const curves = [mse.points, entropic.points, ...around.curves];
  return {
    ...axes,
    lines,
    dots,
    labels: [...labels, ...placeLabels([entropy], { ...around, curves }, labels)],
    cursor: point,
  };
}
