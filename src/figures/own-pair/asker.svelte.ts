import type { Examination, Examined } from '../../formulas/examine.ts';
import type { Fault } from '../../formulas/fault.ts';
import { Background, type WorkFault } from '../../stage/work/background.ts';

/** A pair as it was typed. */
export interface Texts {
  readonly activation: string;
  readonly loss: string;
}

/** Asks a worker about typed pairs: one question at a time, the newest wins, and one that takes too long is given up. */
export class FormulaAsker {
  /** The last pair that could be read. */
  pair = $state.raw<Examined>();
  faults = $state.raw<{ readonly activation?: Fault; readonly loss?: Fault }>({});
  isBusy = $state(false);
  /** Whether there was nobody to ask. */
  isUnheard = $state(false);
  #next: Texts | undefined;
  #sent: Texts;
  /** The last texts that could be read: a formula that has not changed since is not to blame. */
  #read: Texts;
  readonly #opening: Texts;
  readonly #work = new Background<Texts, Examination>({
    worker: () => new Worker(new URL('./formula.worker.ts', import.meta.url), { type: 'module' }),
    // To read a formula takes a few ms; the rest is for the library to be fetched, on a slow line and a busy machine.
    silenceMs: 20_000,
    hear: (examination) => this.#hear(examination),
    fail: (fault) => this.#fail(fault),
  });

  /** Made with the pair that is known from the build. */
  constructor(opening: Texts) {
    this.#opening = opening;
    this.#read = opening;
    this.#sent = opening;
  }

  ask(texts: Texts): void {
    this.isBusy = true;
    this.isUnheard = false;
    if (this.#work.isAtWork) this.#next = texts;
    else this.#send(texts);
  }

  /** Goes back to before anything was asked. */
  forget(): void {
    this.end();
    this.#next = undefined;
    this.#read = this.#opening;
    this.pair = undefined;
    this.faults = {};
    this.isBusy = false;
    this.isUnheard = false;
  }

  /** Ends the worker, for a figure that goes. */
  end(): void {
    this.#work.end();
  }

  #send(texts: Texts): void {
    this.#next = undefined;
    this.#sent = texts;
    this.#work.ask(texts);
  }

  #hear(examination: Examination): void {
    this.#work.rest();
    if ('pair' in examination) this.#read = this.#sent;
    if (this.#next) this.#send(this.#next);
    else this.#give(examination);
  }

  /** Where there is no worker, what was to be asked next is dropped too, and the next question tries again. */
  #fail(fault: WorkFault): void {
    const isOld = fault === 'silent' && this.#read.activation === this.#sent.activation;
    const kind = fault === 'silent' ? 'tooSlow' : navigator.onLine ? 'notLoaded' : 'offline';
    this.isUnheard = fault === 'broken';
    this.#give({ faults: { [isOld ? 'loss' : 'activation']: { kind } } });
    if (this.#next && fault === 'silent') this.ask(this.#next);
    else this.#next = undefined;
  }

  #give(examination: Examination): void {
    this.isBusy = false;
    if ('pair' in examination) this.pair = examination.pair;
    this.faults = 'faults' in examination ? examination.faults : {};
  }
}
