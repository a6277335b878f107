import { onMount, untrack } from 'svelte';
import type { ClassifierExperiment } from '../../core/classifier/classifier.ts';
import { DigitRun } from '../../runs/digits/run.svelte.ts';
import { sharedDigitRun } from '../../runs/digits/shared-run.ts';
import { isSameRun, nameOf, shownRun, type FinishedRuns } from './run.ts';

/** How long a setting rests before the networks are trained anew with it, in ms. */
const restMs = 200;

/** The run that the settings ask for, the chapter's finished ones, and the address of the digits. */
interface Source {
  readonly wanted: ClassifierExperiment;
  readonly finished: FinishedRuns;
  readonly data: string;
}

/** The page's training as the figure has it: nothing is fetched before its reader's hand comes, and then it follows the settings. */
export class Training {
  run = $state.raw(new DigitRun());
  readonly #source: () => Source;
  /** Whether the reader has asked for networks of this page, or at least has moved a setting. */
  #isAsked = false;
  #isMoved = false;

  /** To be called while the figure's component is made. */
  constructor(source: () => Source) {
    this.#source = source;
    onMount(() => {
      this.run = sharedDigitRun();
      return () => this.run.leave();
    });
    const settings = $derived(JSON.stringify(this.#wanted));
    $effect(() => {
      void settings;
      return untrack(() => this.#follow());
    });
  }

  /** What is drawn, and whose networks read. */
  readonly shown = $derived.by(() => shownRun(this.run, this.#wanted, this.#source().finished));

  get #wanted(): ClassifierExperiment {
    return this.#source().wanted;
  }

  get #isOwn(): boolean {
    const { asked } = this.run;
    return asked !== undefined && isSameRun(asked, this.#wanted);
  }

  /**
   * Trains anew: at a glance while the settings move, whole once they rest. For a hand that moves a setting only where the
   * chapter has no such run.
   */
  #follow(): (() => void) | undefined {
    const isWanted = this.#isAsked || (this.#isMoved && nameOf(this.#wanted) === undefined);
    if (!isWanted || this.#isOwn) return undefined;
    this.run.glance(this.#wanted);
    const timer = setTimeout(() => this.#start(true), restMs);
    return () => clearTimeout(timer);
  }

  /** The reader's hand has come to what networks are needed for. */
  readonly touch = (): void => {
    this.#isAsked = true;
    if (!this.#isOwn) this.start();
  };

  readonly move = (): void => {
    this.#isMoved = true;
  };

  readonly start = (): void => this.#start(false);

  #start(isSettling: boolean): void {
    this.#isAsked = true;
    this.run.start(this.#wanted, this.#source().data, isSettling);
  }
}
