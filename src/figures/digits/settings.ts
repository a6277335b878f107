import type { ClassifierExperiment } from '../../core/classifier/classifier.ts';
import { digitRuns, type DigitRunName } from '../../experiments/digit-runs.ts';

/** What `digits` lets move. */
export type DigitsSettings = {
  start: string;
  hidden: number;
  eta: number;
  batch: number;
  epochs: number;
  seed: number;
  axis: string;
};

const { hidden, eta, batch, epochs, seed } = digitRuns.saturatedDigits;
const whole = (min: number, max: number) => ({ min, max, isWhole: true });

export const digitsFigure = {
  id: 'digits',
  opening: {
    ...{ start: 'saturated', hidden, eta, batch, epochs, seed, axis: 'accuracy' },
  } as DigitsSettings,
  numbers: {
    ...{ hidden: whole(1, 100), eta: { min: 0.001, max: 10 }, batch: whole(1, 100) },
    ...{ epochs: whole(1, 30), seed: whole(0, 9999) },
  },
  choices: { start: ['saturated', 'ordinary'], axis: ['accuracy', 'loss', 'gradient'] },
};

/** The run that the settings ask for. */
export function experimentFor(settings: DigitsSettings): ClassifierExperiment {
  const { start, hidden, eta, batch, epochs, seed } = settings;
  const named = start === 'saturated' ? digitRuns.saturatedDigits : digitRuns.ordinaryDigits;
  return { ...named, hidden, eta, batch, epochs, seed };
}

/** Whether two runs are the same, setting by setting. */
export function isSameRun(a: ClassifierExperiment, b: ClassifierExperiment): boolean {
  return (Object.keys(a) as (keyof ClassifierExperiment)[]).every((key) => a[key] === b[key]);
}

/** Which of the chapter's runs a run is, if any. */
export function namedRun(experiment: ClassifierExperiment): DigitRunName | undefined {
  return (Object.keys(digitRuns) as DigitRunName[]).find((name) =>
    isSameRun(digitRuns[name], experiment),
  );
}
