import { trainPairs } from './work.ts';
import type { DepthRequest } from './messages.ts';

let newest = 0;

self.addEventListener('message', ({ data: { id, experiment } }: MessageEvent<DepthRequest>) => {
  newest = id;
  if (experiment) {
    void trainPairs(
      experiment,
      (report) => self.postMessage({ ...report, id }),
      () => newest === id,
    );
  }
});
