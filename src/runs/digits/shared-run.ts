import { DigitRun } from './run.svelte.ts';

let shared: DigitRun | undefined;

/** The page's one training: `digits` shows it, and `log-likelihood` reads with its network. In the browser only. */
export function sharedDigitRun(): DigitRun {
  shared ??= new DigitRun();
  return shared;
}
