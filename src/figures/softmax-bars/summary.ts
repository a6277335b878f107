import { fill, subscript } from '../../strings/show.ts';
import type { SoftmaxBarsWords } from '../../strings/softmax-bars.ts';

/** Which output is the largest, or which ones are. */
export function largestOf(outputs: ArrayLike<number>, words: SoftmaxBarsWords): string {
  const all = Array.from(outputs, (value, k) => ({ value, name: `a${subscript(k + 1)}` }));
  const most = Math.max(...all.map(({ value }) => value));
  const tied = all.filter(({ value }) => value === most);
  if (tied.length === all.length) return words.allEqual;
  const names = tied.map(({ name }) => name).join(words.comma);
  return fill(tied.length > 1 ? words.tied : words.largest, { names });
}
