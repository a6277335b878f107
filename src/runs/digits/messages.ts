import type {
  Classifier,
  ClassifierExperiment,
  ClassifierPair,
} from '../../core/classifier/classifier.ts';
import type { TrainingRecord } from '../../core/classifier/training.ts';
import type { DigitData } from '../../digits/format.ts';
import type { DataFault } from '../../digits/unpack.ts';

/** What a worker needs before it can train: the digits, and the fast kernel where there is one. */
export interface Supplies {
  readonly digits: DigitData;
  readonly kernel: WebAssembly.Module | undefined;
}

/** What the page asks of a training worker, of which there is one a pair. */
export type Request =
  /** To fetch the supplies, and keep them, from the addresses of the packed digits and of the fast kernel. */
  | { readonly kind: 'fetch'; readonly data: string; readonly kernel: string }
  /** To train a pair. Supplies come with a worker's first training, unless it has fetched them itself. */
  | {
      readonly kind: 'train';
      readonly experiment: ClassifierExperiment;
      readonly pair: ClassifierPair;
      readonly supplies: Supplies | undefined;
      /** Whether only the end is to be reported. */
      readonly isQuiet: boolean;
    }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'stop' };

export interface PairRecord {
  readonly pair: ClassifierPair;
  readonly record: TrainingRecord;
}

/** What has come of a training since the last report, and the network as it stands then. */
export interface Progress {
  readonly records: readonly PairRecord[];
  readonly classifier: Classifier;
  /** Images trained on so far, and the time spent on that alone. */
  readonly trained: number;
  readonly seconds: number;
  readonly isLast: boolean;
}

/** What the worker tells the page. */
export type Report =
  /** Said again and again while the data is on its way, which may take long. */
  | { readonly kind: 'fetching'; readonly bytes: number }
  | { readonly kind: 'fault'; readonly fault: DataFault }
  | { readonly kind: 'fetched'; readonly supplies: Supplies }
  | { readonly kind: 'progress'; readonly progress: Progress };
