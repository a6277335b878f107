import type { ClassifierExperiment } from '../../core/classifier/classifier.ts';
import { digitRuns, type DigitRunName } from '../../experiments/digit-runs.ts';
import type { PairRecord } from '../../runs/digits/messages.ts';
import type { DigitRun } from '../../runs/digits/run.svelte.ts';
import { keysOf } from '../../stage/settings/kinds.ts';
import type { DigitsSettings } from './settings.ts';

/** The run that the settings ask for. */
export function experimentFor(settings: DigitsSettings): ClassifierExperiment {
  const { start, hidden, eta, batch, epochs, seed } = settings;
  const named = start === 'saturated' ? digitRuns.saturatedDigits : digitRuns.ordinaryDigits;
  return { ...named, hidden, eta, batch, epochs, seed };
}

/** Up to about this rate descent is steady; beyond, the last bit of a weight moves the result by points. */
export const steadyEta = 1;

/** Whether two runs are the same, setting by setting. */
export const isSameRun = (a: ClassifierExperiment, b: ClassifierExperiment): boolean =>
  keysOf(a).every((key) => a[key] === b[key]);

/** The chapter's run that this one is. */
export const nameOf = (run: ClassifierExperiment): DigitRunName | undefined =>
  keysOf(digitRuns).find((name) => isSameRun(digitRuns[name], run));

/** The chapter's runs, finished when the page was made. */
export type FinishedRuns = Readonly<Record<DigitRunName, readonly PairRecord[]>>;

/** What is drawn, and which run of the chapter's that is; none for one trained in this page. */
interface ShownRun {
  readonly experiment: ClassifierExperiment;
  readonly records: readonly PairRecord[];
  readonly built?: DigitRunName;
}

/** The run trained in this page, if it is the one wanted or nothing else is at hand, or else the chapter's. */
export function shownRun(
  { experiment, records }: DigitRun,
  wanted: ClassifierExperiment,
  finished: FinishedRuns,
): ShownRun {
  const named = nameOf(wanted);
  if (records.length > 0 && experiment && (!named || isSameRun(experiment, wanted))) {
    return { experiment, records };
  }
  const built = named ?? 'saturatedDigits';
  return { experiment: digitRuns[built], records: finished[built], built };
}
