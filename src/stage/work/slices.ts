/** How long one slice of work takes, in ms, so that a page which does the work itself keeps its display's rate. */
const sliceMs = 8;

/** Takes steps until one says that it was the last, and reports after each slice; then other messages are let in. */
export async function inSlices(
  step: () => boolean,
  report: () => void,
  isWanted: () => boolean,
): Promise<void> {
  for (let isLast = false; !isLast && isWanted();) {
    const end = performance.now() + sliceMs;
    do isLast = step();
    while (!isLast && performance.now() < end);
    report();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
