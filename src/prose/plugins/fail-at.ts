import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { Fault, shortName } from '../book/fault.ts';

/** Stops the build at a place in a file. A fault in some other file, which this one was read beside, keeps its own place. */
export function failAt(
  file: VFile,
  position: Nodes['position'],
  problem: unknown,
  subject = '',
): never {
  if (problem instanceof Fault) file.fail(problem.message);
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const reason = problem instanceof Error ? problem.message : String(problem);
  file.fail(`${shortName(file.path)}:${line}:${column}: ${subject}${reason}`, position);
}
