import type {
  Classifier,
  ClassifierExperiment,
  ClassifierPair,
} from '../../core/classifier/classifier.ts';
import type { TrainingRecord } from '../../core/classifier/training.ts';
import type { Digits } from '../../digits/format.ts';
import type { DataFault } from '../../digits/unpack.ts';

/** What the page asks of the training worker. */
export type Request =
  | {
      readonly kind: 'start';
      readonly experiment: ClassifierExperiment;
      /** Addresses of the packed digits and of the fast kernel. */
      readonly data: string;
      readonly kernel: string;
    }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'stop' };

export interface PairRecord {
  readonly pair: ClassifierPair;
  readonly record: TrainingRecord;
}

/** What the worker tells the page. */
export type Report =
  /** Said again and again while the data is on its way, which may take long. */
  | { readonly kind: 'fetching'; readonly bytes: number }
  | { readonly kind: 'fault'; readonly fault: DataFault }
  | { readonly kind: 'heldOut'; readonly heldOut: Digits; readonly total: number }
  | {
      readonly kind: 'records';
      readonly records: readonly PairRecord[];
      /** Images trained on so far, over all pairs, and the time spent on that alone. */
      readonly trained: number;
      readonly seconds: number;
    }
  /** The networks as they stood when the records that follow were taken. */
  | { readonly kind: 'networks'; readonly classifiers: readonly Classifier[] }
  | { readonly kind: 'finished' };
