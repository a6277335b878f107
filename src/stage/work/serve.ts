import { ready, type Numbered, type Work } from './messages.ts';

/** The worker's side of `Background`: does what the page asks. The newest request alone is wanted. */
export function serve<Request, Report>(work: Work<Request, Report>): void {
  let newest = 0;
  self.addEventListener('message', ({ data }: MessageEvent<Numbered<Request>>) => {
    const { id, content } = data;
    newest = id;
    const say = (report: Report) =>
      self.postMessage({ id, content: report } satisfies Numbered<Report>);
    void work(content, say, () => newest === id);
  });
  self.postMessage(ready);
}
