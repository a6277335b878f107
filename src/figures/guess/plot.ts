import { linearAxis, wholeAxis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import { obstaclesOf } from '../../charts/draw-curves.ts';
import { placeLabels, type WantedLabel } from '../../charts/place-labels.ts';
import type { Line, PlotData, Point } from '../../charts/plot.ts';
import { runNeuron } from '../../core/neuron/neuron.ts';
import { guessRuns } from '../../experiments/guess.ts';
import { tones } from '../../runs/tones.ts';
import type { GuessWords } from '../../strings/guess.ts';
import { lastEpoch, stride, type Drawing } from './drawing.ts';

const tone = tones.quadratic;
const epochs = epochsTo(lastEpoch);

export const runs = {
  seen: runNeuron(guessRuns.seen),
  guessed: runNeuron(guessRuns.guessed),
};
export const start = runs.guessed.output[0]!;

/** Axes and curves that nothing moves. */
export function guessBackground(words: GuessWords) {
  const axes = {
    x: wholeAxis(words.frame.transport.epoch, [0, lastEpoch]),
    y: linearAxis(words.frame.terms.output, [0, 1], 2),
  };
  return {
    axes,
    seen: curve(epochs, runs.seen.output, axes, 96),
    whole: curve(epochs, runs.guessed.output, axes, 96),
  };
}

/**
 * The run that is seen, the reader's guess, and the run that is to be guessed: that is among the lines before it is shown, too,
 * for readers without scripts and for paper, and hidden from the others by a style.
 */
export function guessPlot(
  { axes, seen, whole: { path, points: whole } }: ReturnType<typeof guessBackground>,
  drawing: Drawing,
  shown: { readonly epoch: number; readonly isUnfolding: boolean } | undefined,
  words: GuessWords,
): PlotData {
  const { output } = runs.guessed;
  const answer = shown?.isUnfolding
    ? curve(epochsTo(shown.epoch), output.subarray(0, shown.epoch + 1), axes).path
    : path;
  const guessed = curve([0, ...drawing.map((_, i) => (i + 1) * stride)], [start, ...drawing], axes);
  const dots = [{ x: shown?.epoch ?? 0, y: output[shown?.epoch ?? 0]!, tone }];
  const around = obstaclesOf(
    shown && axes.x.at(shown.epoch),
    dots.map((dot): Point => [axes.x.at(dot.x), axes.y.at(dot.y)]),
  );
  const wanted: WantedLabel[] = [
    {
      text: words.seen,
      tone,
      points: seen.points.filter(([, height]) => height > 0.1 && height < 0.5),
      curve: seen.points,
    },
    {
      text: words.guessed,
      short: words.start,
      tone,
      // Before it is shown a name along the curve would tell where that goes.
      ...(shown
        ? { points: whole.filter(([, height]) => height > 0.2 && height < 0.9), curve: whole }
        : {
            points: [0, 0.03, 0.06, 0.09, 0.12, 0.16, 0.2].flatMap((at) =>
              [0, 0.05, 0.1].map((below): Point => [at, axes.y.at(start) - below]),
            ),
          }),
    },
    ...(drawing.length > 0
      ? [{ text: words.yours, tone: 'ink', points: guessed.points, curve: guessed.points }]
      : []),
  ];
  const lines: Line[] = [
    { id: 'seen', name: words.seen, path: seen.path, tone, strength: 0.8 },
    { id: 'answer', name: words.guessed, path: answer, tone, isThick: true },
  ];
  if (drawing.length > 0)
    lines.push({ id: 'guess', name: words.yours, path: guessed.path, tone: 'ink', dash: '6 4' });
  return {
    ...axes,
    lines,
    dots,
    labels: placeLabels(wanted, {
      ...around,
      curves: [seen.points, whole, guessed.points, ...around.curves],
    }),
    ...(shown && { cursor: shown.epoch }),
  };
}
