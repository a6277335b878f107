import type {
  Classifier,
  ClassifierExperiment,
  ClassifierPair,
} from '../../core/classifier/classifier.ts';
import { counts } from '../../digits/format.ts';
import { digitPairs } from '../../experiments/digit-runs.ts';
import type { PairRecord, Progress } from './messages.ts';

/** How long a training takes at most whose end alone is shown, in s: a quarter of a second while a setting is dragged. */
const glance = 0.25;
const wait = 1;

/** Whether a training is shown as it goes, or at its end: whole, for a setting that has come to rest, or at a glance. */
export type Manner = 'open' | 'settling' | 'glance';

/** What the three workers have told of one training. */
export class ThreeTrainings {
  readonly experiment: ClassifierExperiment;
  readonly manner: Manner;
  readonly records: PairRecord[] = [];
  readonly #latest = new Map<ClassifierPair, Progress>();

  constructor(experiment: ClassifierExperiment, manner: Manner) {
    this.experiment = experiment;
    this.manner = manner;
  }

  take(pair: ClassifierPair, progress: Progress): void {
    this.records.push(...progress.records);
    this.#latest.set(pair, progress);
  }

  get #all(): readonly Progress[] {
    return digitPairs.flatMap((pair) => this.#latest.get(pair) ?? []);
  }
  get classifiers(): readonly Classifier[] {
    return this.#all.map(({ classifier }) => classifier);
  }
  get isOver(): boolean {
    return this.#all.filter(({ isLast }) => isLast).length === digitPairs.length;
  }

  /** Share of the images trained on. */
  get progress(): number {
    const total = counts.training * this.experiment.epochs * digitPairs.length;
    return this.#all.reduce((sum, { trained }) => sum + trained, 0) / total;
  }

  /** Images a second, over all workers. */
  get speed(): number {
    return this.#all.reduce((sum, { trained, seconds }) => sum + trained / (seconds || 1), 0);
  }

  /** Seconds until all are done, at this speed. */
  get secondsLeft(): number {
    const total = counts.training * this.experiment.epochs * digitPairs.length;
    return ((1 - this.progress) * total) / (this.speed || 1);
  }

  /** Seconds that a worker takes for an image and a hidden neuron; undefined before it is known. */
  get cost(): number | undefined {
    const known = this.#all.filter(({ trained, seconds }) => trained > 0 && seconds > 0);
    const each = known.map(({ trained, seconds }) => seconds / trained / this.experiment.hidden);
    return each.length > 0 ? Math.max(...each) : undefined;
  }
}

const secondsOf = ({ epochs, hidden }: ClassifierExperiment, cost: number) =>
  epochs * counts.training * hidden * cost;

/** The experiment, tested once an epoch, with as many epochs as take no longer than a glance; at least one. */
export function atAGlance(experiment: ClassifierExperiment, cost = Infinity): ClassifierExperiment {
  const affordable = Math.floor(glance / secondsOf({ ...experiment, epochs: 1 }, cost));
  const epochs = Math.min(Math.max(affordable, 1), experiment.epochs);
  return { ...experiment, epochs, window: counts.training };
}

/** Whether a training is over so soon that its end alone need be shown. */
export const isShort = (experiment: ClassifierExperiment, cost = Infinity): boolean =>
  secondsOf(experiment, cost) < wait;
