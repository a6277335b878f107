import { fill, showNumber } from '../../strings/show.ts';
import type { FrameWords } from '../../strings/frame.ts';
import { readNumber, type Range } from './range.ts';

/** Reads what is typed into a field: a value, or the words that say what is wrong with it. */
export function fieldReader(range: Range, words: FrameWords['field']) {
  return (text: string): { value?: number; message?: string } => {
    const { value, problem } = readNumber(range, text);
    if (value !== undefined && problem === undefined) return { value };
    const kind =
      problem === 'notWhole' || problem === 'tooSmall' || problem === 'tooLarge'
        ? problem
        : 'notNumber';
    const limit = showNumber(kind === 'tooSmall' ? range.min : range.max);
    return { message: fill(words[kind], { limit }) };
  };
}
