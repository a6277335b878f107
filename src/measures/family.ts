/** A number of a run as a whole, or one for each of its epochs; undefined where the run does not get there. */
type RunMeasure = { readonly epochs: number } & (
  | { readonly whole: () => number | undefined }
  | { readonly at: (epoch: number) => number | undefined }
);

/** A number that the text may name: itself, one that is computed when it is asked for, or one of a run. */
export type Measure = number | (() => number) | RunMeasure;

/** Measures that belong together, by the names that the text uses: what they are about, a dot, and which number. */
export type Family = Readonly<Record<string, Measure>>;

/** What can be asked of a run of some kind. */
export interface Quantities<Run> {
  /** Of the run as a whole: `badStart.epochLearnt`. */
  readonly whole: Readonly<Record<string, (run: Run) => number | undefined>>;
  /** Of its state at an epoch: `badStart.output@150`; where the text names none, at the last. */
  readonly at: Readonly<Record<string, (run: Run, epoch: number) => number | undefined>>;
}

/** All that can be asked of named runs, by the run's name, a dot, and the quantity. */
export function measuresOf<Run extends { readonly epochs: number }>(
  runs: Readonly<Record<string, Run>>,
  { whole, at }: Quantities<Run>,
): Family {
  const measures: Record<string, Measure> = {};
  for (const [name, run] of Object.entries(runs)) {
    const { epochs } = run;
    for (const [quantity, ask] of Object.entries(whole)) {
      measures[`${name}.${quantity}`] = { epochs, whole: () => ask(run) };
    }
    for (const [quantity, ask] of Object.entries(at)) {
      measures[`${name}.${quantity}`] = { epochs, at: (epoch) => ask(run, epoch) };
    }
  }
  return measures;
}

/** Settings of a run as what can be asked of it. */
export function settings<Key extends string>(
  ...keys: readonly Key[]
): Quantities<Readonly<Record<Key, number>>>['whole'] {
  return Object.fromEntries(keys.map((key) => [key, (run: Record<Key, number>) => run[key]]));
}
