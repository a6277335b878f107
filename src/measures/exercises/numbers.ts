import type { Family } from '../family.ts';
import { choosingExercises } from './choosing.ts';
import { crossEntropyExercises } from './cross-entropy.ts';
import { practiceExercises } from './practice.ts';
import { softmaxExercises } from './softmax.ts';
import { vanishingGradientExercises } from './vanishing-gradient.ts';

/** The numbers in the chapter's exercises. */
export const exerciseMeasures: Family = {
  ...vanishingGradientExercises,
  ...crossEntropyExercises,
  ...softmaxExercises,
  ...practiceExercises,
  ...choosingExercises,
};
