import { examinePair, type Examination } from './examine.ts';

/** A pair to be examined; the number says which question an answer belongs to. */
export interface Question {
  readonly id: number;
  readonly activation: string;
  readonly loss: string;
}

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'examined'; readonly id: number; readonly of: Examination };

const say = (answer: Answer) => self.postMessage(answer);

self.addEventListener('message', ({ data: { id, activation, loss } }: MessageEvent<Question>) => {
  try {
    say({ kind: 'examined', id, of: examinePair(activation, loss) });
  } catch {
    say({ kind: 'examined', id, of: { faults: { activation: { kind: 'failed' } } } });
  }
});
say({ kind: 'ready' });
