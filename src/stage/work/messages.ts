/** What a worker says first: that its script has loaded. */
export const ready = 'ready';

/** A request or a report on it; the number tells which request is meant. */
export interface Numbered<Content> {
  readonly id: number;
  readonly content: Content;
}

export type Said<Report> = typeof ready | Numbered<Report>;

/** Does what is asked and tells of it as it goes; it may stop where the request is no longer wanted. */
export type Work<Request, Report> = (
  request: Request,
  say: (report: Report) => void,
  isWanted: () => boolean,
) => void | Promise<void>;
