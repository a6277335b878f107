import { waitingGrid } from '../../experiments/waiting-grid.ts';
import { waitingRows } from './work.ts';

/** Rows sent at a time, so that the page can show how far the map has come. */
const rowsAtOnce = 8;

self.addEventListener('message', ({ data: x }: MessageEvent<number>) => {
  for (let from = 0; from < waitingGrid.length; from += rowsAtOnce) {
    const times = waitingRows(x, waitingGrid.slice(from, from + rowsAtOnce));
    self.postMessage({ from, times });
  }
});
