import { choosingExercises } from './choosing.ts';
import { crossEntropyExercises } from './cross-entropy.ts';
import { softmaxExercises } from './softmax.ts';
import { vanishingGradientExercises } from './vanishing-gradient.ts';

/** The numbers in the chapter's exercises, by the names that the text uses. */
export const exerciseNumbers: Readonly<Record<string, number>> = {
  ...vanishingGradientExercises,
  ...crossEntropyExercises,
  ...softmaxExercises,
  ...choosingExercises,
};
