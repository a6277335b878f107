import type { ActivationName } from '../../core/activations/activation.ts';
import type { LossName } from '../../core/losses/loss.ts';
import type { Judgement } from '../../core/pairs/judge.ts';
import { runPair } from '../../core/pairs/run.ts';
import { namedPair } from '../../core/pairs/view.ts';
import type { Tone } from '../../charts/plot.ts';
import { pairActivations, pairLosses } from '../../experiments/pair-gradients.ts';
import { sparkPath, type DrawnRun } from '../../runs/pair/plot.ts';
import { taskFor, type PairRunSettings } from '../../runs/pair/parameters.ts';
import type { NamedVerdict } from '../../runs/pair/summary.ts';
import { reasonFor } from '../../runs/pair/verdict-words.ts';
import type { FrameWords } from '../../strings/frame.ts';
import type { VerdictWords } from '../../strings/verdicts.ts';

/** Every activation with every loss, row after row; they are judged in this order. */
export const pairs = pairActivations.flatMap((activation) =>
  pairLosses.map((loss) => ({ activation, loss, view: namedPair(activation, loss) })),
);

/** What the build finds out about a pair. */
export interface Judged {
  readonly judgement: Judgement;
  /** ∂C/∂z, typeset. */
  readonly gradient: string;
}

/** A pair of the map with its run; where it is drawn beside others of its row, it has its loss's name. */
export interface MappedPair extends DrawnRun, NamedVerdict {
  readonly activation: ActivationName;
  readonly loss: LossName;
  readonly gradient: string;
  /** The path of its small curve, empty where there is no run. */
  readonly spark: string;
}

/** A loss's colour, the same as everywhere in the chapter. */
export const lossTones = {
  quadratic: 'mse',
  crossEntropy: 'ce',
  logLikelihood: 'll',
} as const satisfies Record<LossName, Tone>;

/** Trains pairs from one start, and tells why they are judged as they are; by default all. */
export function trainer(
  judged: readonly Judged[],
  names: FrameWords['terms'],
  words: VerdictWords,
): (settings: PairRunSettings, wanted?: ActivationName) => MappedPair[] {
  return (settings, wanted) => {
    const task = taskFor(settings);
    return pairs.flatMap(({ activation, loss, view }, i) => {
      if (wanted && activation !== wanted) return [];
      const run = runPair(view, task);
      const { judgement, gradient } = judged[i]!;
      return {
        activation,
        loss,
        gradient,
        kind: judgement.verdict,
        verdict: words.names[judgement.verdict],
        reason: reasonFor(view, judgement, task, 'value', words),
        pair: `${names[activation]} + ${names[loss]}`,
        run,
        spark: sparkPath(run, settings),
        tone: lossTones[loss],
        name: names[loss],
      };
    });
  };
}
