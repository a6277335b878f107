import type { Examination, Examined } from './examine.ts';
import type { Fault } from './fault.ts';
import type { Answer, Question } from './formula.worker.ts';

/** How long reading a pair may take, in ms; then the worker is ended. Loading what reads it may take longer. */
const patience = { reading: 1000, loading: 15_000 };

interface Texts {
  readonly activation: string;
  readonly loss: string;
}

/** Asks a worker about typed pairs: one question at a time, the newest wins, and one that takes too long is given up. */
export class FormulaAsker {
  /** The last pair that could be read. */
  pair = $state.raw<Examined>();
  faults = $state.raw<{ readonly activation?: Fault; readonly loss?: Fault }>({});
  isBusy = $state(false);
  #worker: Worker | undefined;
  #isReady = false;
  #next: Texts | undefined;
  #sent: Texts | undefined;
  /** The last texts that could be read: a formula that has not changed since is not to blame. */
  #read: Texts;
  readonly #opening: Texts;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Made with the pair that is known from the build. */
  constructor(opening: Texts) {
    this.#opening = opening;
    this.#read = opening;
  }

  ask(texts: Texts): void {
    this.#next = texts;
    this.isBusy = true;
    if (!this.#worker) this.#begin();
    else if (this.#isReady && this.#timer === undefined) this.#send();
  }

  /** Goes back to before anything was asked. */
  forget(): void {
    this.#next = undefined;
    this.#asked += 1;
    if (this.#timer !== undefined) this.end();
    this.pair = undefined;
    this.#read = this.#opening;
    this.faults = {};
    this.isBusy = false;
  }

  /** Ends the worker, for a figure that goes. */
  end(): void {
    this.#stopClock();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isReady = false;
  }

  #stopClock(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #begin(): void {
    try {
      this.#worker = new Worker(new URL('./formula.worker.ts', import.meta.url), {
        type: 'module',
      });
    } catch {
      this.#fail();
      return;
    }
    this.#timer = setTimeout(() => this.#fail(), patience.loading);
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#fail();
    });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'ready') {
        this.#isReady = true;
        this.#stopClock();
        this.#send();
      } else if (data.id === this.#asked) this.#hear(data.of);
    });
  }

  /** No worker, no answer: the question is dropped, and the next one tries again. */
  #fail(): void {
    this.end();
    this.#next = undefined;
    this.#give({ faults: { activation: { kind: 'notLoaded' } } });
  }

  #send(): void {
    const texts = this.#next;
    if (!texts) return;
    this.#next = undefined;
    this.#asked += 1;
    this.#worker?.postMessage({ id: this.#asked, ...texts } satisfies Question);
    this.#timer = setTimeout(() => {
      this.end();
      const isOld = this.#read.activation === texts.activation;
      this.#give({ faults: { [isOld ? 'loss' : 'activation']: { kind: 'tooSlow' } } });
    }, patience.reading);
    this.#sent = texts;
  }

  #hear(examination: Examination): void {
    this.#stopClock();
    if ('pair' in examination && this.#sent) this.#read = this.#sent;
    if (this.#next) this.#send();
    else this.#give(examination);
  }

  #give(examination: Examination): void {
    this.isBusy = false;
    if ('pair' in examination) this.pair = examination.pair;
    this.faults = 'faults' in examination ? examination.faults : {};
    if (this.#next) this.ask(this.#next);
  }
}
