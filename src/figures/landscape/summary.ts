import type { PathRun } from '../../core/neuron/path-run.ts';
import type { NeuronSample } from '../../core/neuron/path.ts';
import type { LandscapeWords } from '../../strings/landscape.ts';
import { fill, showCount, showSetting, showValue } from '../../strings/show.ts';
import type { Lowest } from './lowest.ts';
import { courseOf, type ShownLoss } from './run.ts';
import type { LandscapeSettings } from './settings.ts';

type Paths = Readonly<Record<ShownLoss, PathRun>>;

const wrongOf = ({ outputs }: PathRun, samples: readonly NeuronSample[]) =>
  samples.filter(({ y }, s) => Math.abs(outputs[s]!.at(-1)! - y) > 0.5).length;

/** What becomes of a path: what it has learnt or where it ends, and how long it was on the plateau. */
function fateOf(
  loss: ShownLoss,
  path: PathRun,
  samples: readonly NeuronSample[],
  { path: said, frame }: LandscapeWords,
): string {
  const name = frame.terms[loss];
  const { onPlateau, learnt } = courseOf(path);
  const wrong = wrongOf(path, samples);
  const sentence =
    learnt !== undefined
      ? fill(said.learnt, { loss: name, learnt: showCount(learnt) })
      : fill(wrong > 0 ? said.wrong : said.right, {
          loss: name,
          w: showValue(path.w.at(-1)!),
          b: showValue(path.b.at(-1)!),
          wrong: `${wrong}`,
          count: `${samples.length}`,
        });
  if (onPlateau === 0) return sentence;
  return sentence + fill(said.plateau, { plateau: showCount(onPlateau) });
}

export function summaryOf(
  paths: Paths,
  samples: readonly NeuronSample[],
  { w, b, epochs }: LandscapeSettings,
  words: LandscapeWords,
) {
  const said = { w: showSetting(w), b: showSetting(b), epochs: showCount(epochs) };
  const fate = (loss: ShownLoss) => fateOf(loss, paths[loss], samples, words);
  const wrong = (loss: ShownLoss) => `${wrongOf(paths[loss], samples)}`;
  return {
    summary: fill(words.summary, { ...said, mse: fate('quadratic'), ce: fate('crossEntropy') }),
    brief: fill(words.brief, {
      ...said,
      mse: wrong('quadratic'),
      ce: wrong('crossEntropy'),
      count: `${samples.length}`,
    }),
  };
}

/** Below this a direction does not move w, or b, to speak of. */
const still = 0.02;

/** Where a loss is lowest, in words. */
export function lowestSaid(loss: ShownLoss, { point, far }: Lowest, words: LandscapeWords): string {
  const name = words.frame.terms[loss];
  if (point) {
    const { w, b } = point;
    return fill(point.isLine ? words.lowest.line : words.lowest.point, {
      loss: name,
      w: showValue(w),
      b: showValue(b),
      height: showValue(point.loss),
    });
  }
  const way = (['w', 'b'] as const)
    .filter((key) => Math.abs(far[key]) > still)
    .map((key) => fill(far[key] > 0 ? words.way.up : words.way.down, { name: key }))
    .join(words.way.and);
  return fill(words.lowest.far, {
    loss: name,
    way,
    height: showSetting(Number(far.loss.toPrecision(4))),
  });
}
