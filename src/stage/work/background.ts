import { ready, type Numbered, type Said, type Work } from './messages.ts';

/** How long a worker's script may take to load, in ms. */
const loadingMs = 15_000;

/** Why a request is given up: nobody could be set to work or the work broke, or the worker fell silent. */
export type WorkFault = 'broken' | 'silent';

interface Client<Request, Report> {
  /** Makes the worker; the bundler must see its address where this is written. */
  readonly worker: () => Worker;
  /** How long a worker that owes an answer may say nothing, in ms. */
  readonly silenceMs: number;
  /** Finds the work for the page, which does it itself where no worker does. Without it a request is given up there. */
  readonly onPage?: () => Work<Request, Report> | Promise<Work<Request, Report>>;
  readonly hear: (report: Report) => void;
  readonly fail: (fault: WorkFault) => void;
}

/** Work in a worker, which starts with the first request and is ended where it fails, or falls silent. */
export class Background<Request, Report> {
  readonly #client: Client<Request, Report>;
  #worker: Worker | undefined;
  #isReady = false;
  #isOnPage = false;
  #newest: Numbered<Request> | undefined;
  /** What was said about it before the worker had loaded. */
  #early: Numbered<Request>[] = [];
  /** Runs while the worker owes an answer. */
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(client: Client<Request, Report>) {
    this.#client = client;
  }

  /** Whether the worker has loaded and owes an answer. */
  get isAtWork(): boolean {
    return this.#isReady && this.#clock !== undefined;
  }

  /** Asks for something new. No earlier request is heard of any more, nor sent if the worker is still loading. */
  ask(content: Request): void {
    this.#newest = { id: (this.#newest?.id ?? 0) + 1, content };
    this.#early = [];
    if (this.#isOnPage) return void this.#workOnPage(this.#newest);
    if (this.#clock === undefined) this.#watch();
    try {
      this.#worker ??= this.#started();
      if (this.#isReady) this.#worker.postMessage(this.#newest);
    } catch {
      this.#giveUp('broken');
    }
  }

  /** Says more about what was asked. */
  tell(content: Request): void {
    if (!this.#newest) return;
    const said = { ...this.#newest, content };
    if (this.#isReady) this.#worker?.postMessage(said);
    else this.#early.push(said);
    this.#watch();
  }

  /** Expects nothing of the worker until it is asked or told something again. */
  rest(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  /** Ends the work and the worker at once. */
  end(): void {
    this.rest();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isReady = false;
    this.#newest = undefined;
  }

  #started(): Worker {
    const worker = this.#client.worker();
    const fail = (event: Event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#giveUp('broken');
    };
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<Said<Report>>) => {
      if (worker === this.#worker) this.#receive(data, worker);
    });
    return worker;
  }

  #receive(said: Said<Report>, worker: Worker): void {
    if (said === ready) {
      this.#isReady = true;
      for (const one of [this.#newest, ...this.#early.splice(0)]) worker.postMessage(one);
    }
    if (this.#clock !== undefined) this.#watch();
    if (said !== ready && said.id === this.#newest?.id) this.#client.hear(said.content);
  }

  /** Waits for the worker from now on, in quarters: a page that was asleep does not take its sleep for silence. */
  #watch(): void {
    this.rest();
    let quarters = 0;
    const count = () => {
      quarters += 1;
      if (quarters === 4) this.#giveUp(this.#isReady ? 'silent' : 'broken');
    };
    this.#clock = setInterval(count, (this.#isReady ? this.#client.silenceMs : loadingMs) / 4);
  }

  #giveUp(fault: WorkFault): void {
    const owed = this.#clock === undefined ? undefined : this.#newest;
    this.end();
    this.#isOnPage = this.#client.onPage !== undefined;
    if (!this.#isOnPage) this.#client.fail(fault);
    else if (owed) this.ask(owed.content);
  }

  async #workOnPage(request: Numbered<Request>): Promise<void> {
    const isWanted = () => request === this.#newest;
    try {
      const work = await this.#client.onPage?.();
      await work?.(request.content, (report) => isWanted() && this.#client.hear(report), isWanted);
    } catch {
      if (isWanted()) this.#client.fail('broken');
    }
  }
}
