import type { ActivationName } from '../../core/activations/activation.ts';
import type { LossName } from '../../core/losses/loss.ts';
import { runPair, type PairRun, type PairTask } from '../../core/pairs/run.ts';
import { namedPair, type PairView } from '../../core/pairs/view.ts';
import { pairActivations, pairLosses } from '../../experiments/pair-gradients.ts';

/** What is common to the runs of `pair-map` and `own-pair`. */
export type PairRunSettings = { z: number; y: string; eta: number; epochs: number; axis: string };

/** What `pair-map` lets move: the pair that is open, and one start for all. */
export type PairMapSettings = PairRunSettings & { activation: string; loss: string };

export const pairAxes = ['output', 'gradient', 'loss'] as const;
export type PairAxis = (typeof pairAxes)[number];

export const pairRunNumbers = {
  z: { min: -1000, max: 1000 },
  eta: { min: 0.001, max: 100 },
  epochs: { min: 1, max: 1000, isWhole: true },
};
export const pairRunChoices = { y: ['0', '1'], axis: pairAxes };

export const pairMap = {
  id: 'pair-map',
  opening: {
    ...{ activation: 'sigmoid', loss: 'quadratic' },
    ...{ z: 4, y: '0', eta: 0.15, epochs: 300, axis: 'output' },
  } as PairMapSettings,
  numbers: pairRunNumbers,
  choices: { ...pairRunChoices, activation: pairActivations, loss: pairLosses },
  epoch: 300,
};

/** The run that the settings ask for. */
export const taskFor = ({ z, y, eta, epochs }: PairRunSettings): PairTask => ({
  ...{ z0: z, y: Number(y), eta, epochs },
});

/** A pair of the map and its run. */
export interface MappedRun {
  readonly activation: ActivationName;
  readonly loss: LossName;
  readonly run: PairRun;
}

const views = new Map<string, PairView>();
function viewOf(activation: ActivationName, loss: LossName): PairView {
  const key = `${activation}/${loss}`;
  const view = views.get(key) ?? namedPair(activation, loss);
  views.set(key, view);
  return view;
}

/** The runs of all pairs from one start, row after row. */
export function allRuns(settings: PairRunSettings): MappedRun[] {
  const task = taskFor(settings);
  return pairActivations.flatMap((activation) =>
    pairLosses.map((loss) => ({ activation, loss, run: runPair(viewOf(activation, loss), task) })),
  );
}
