import * as frame from '../../strings/frame.ts';
import { wordsIn } from '../../strings/language.ts';
import type { Worded } from '../../strings/frame.ts';

/** A figure's words in the language of the page, with those of the frame. */
export function figureWords<Words extends object>(
  strings: { readonly en: Words; readonly zh: Words },
  locale: string | undefined,
): Worded<Words> {
  return { ...wordsIn(strings, locale), frame: wordsIn(frame, locale) };
}
