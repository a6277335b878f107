import type { ActivationName } from '../../core/activations/activation.ts';
import type { LossName } from '../../core/losses/loss.ts';
import type { Judgement } from '../../core/pairs/judge.ts';
import { runPair } from '../../core/pairs/run.ts';
import { namedPair, type PairView } from '../../core/pairs/view.ts';
import type { Tone } from '../../charts/plot.ts';
import { pairActivations, pairLosses } from '../../experiments/pair-gradients.ts';
import type { DrawnRun } from '../../runs/pair/plot.ts';
import { taskFor, type PairRunSettings } from '../../runs/pair/parameters.ts';
import type { NamedVerdict } from '../../runs/pair/summary.ts';
import type { FrameWords } from '../../strings/frame.ts';
import type { VerdictWords } from '../../strings/verdicts.ts';

/** Every activation with every loss, activation after activation; they are judged in this order. */
export const pairs = pairActivations.flatMap((activation) =>
  pairLosses.map((loss) => ({ activation, loss, view: namedPair(activation, loss) })),
);

/** What the build finds out about a pair. */
export interface Judged {
  readonly judgement: Judgement;
  /** ∂C/∂z, typeset. */
  readonly gradient: string;
}

/** A pair of the map with its run; where it is drawn beside others of its activation, it has its loss's name. */
export interface MappedPair extends Judged, DrawnRun, NamedVerdict {
  readonly activation: ActivationName;
  readonly loss: LossName;
  readonly view: PairView;
}

/** A loss's colour, the same as everywhere in the chapter. */
export const lossTones = {
  quadratic: 'mse',
  crossEntropy: 'ce',
  logLikelihood: 'll',
} as const satisfies Record<LossName, Tone>;

/** Trains pairs from one start: all, or those of one activation. */
export function trainer(
  judged: readonly Judged[],
  names: FrameWords['terms'],
  words: VerdictWords,
): (settings: PairRunSettings, wanted?: ActivationName) => MappedPair[] {
  return (settings, wanted) =>
    pairs.flatMap(({ activation, loss, view }, i) => {
      if (wanted && activation !== wanted) return [];
      const { judgement, gradient } = judged[i]!;
      return {
        activation,
        loss,
        view,
        judgement,
        gradient,
        kind: judgement.verdict,
        verdict: words.names[judgement.verdict],
        pair: `${names[activation]} + ${names[loss]}`,
        run: runPair(view, taskFor(settings)),
        tone: lossTones[loss],
        name: names[loss],
      };
    });
}
