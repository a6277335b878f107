import { untrack } from 'svelte';
import { paramsOf, withParams, type Params } from './address.ts';

/**
 * The page's query string as reactive state. It lives in the browser only, starts as the address stands when the first
 * figure wakes, and follows Back, Forward and the links in the text.
 */
let search = $state('');

/** Waits to be written into the address bar, which browsers allow about a hundred times in ten seconds. */
let writing: ReturnType<typeof setTimeout> | undefined;
const restMs = 250;
const refusedMs = 3000;

/** Writes the state into the address bar, unless it stands there; where the browser refuses, again a little later. */
function write(): void {
  clearTimeout(writing);
  writing = undefined;
  const { pathname, hash, search: written } = window.location;
  if (written === search) return;
  try {
    window.history.replaceState(window.history.state, '', pathname + search + hash);
  } catch {
    writing = setTimeout(write, refusedMs);
  }
}

/** What waits is written at once: before a link is followed, or the page is left. */
function flush(): void {
  if (writing !== undefined) write();
}

if (typeof window !== 'undefined') {
  const read = () => (search = window.location.search);
  read();
  window.addEventListener('popstate', read);
  // A link's step in the history may have been refused: what it asks for comes with the event.
  window.addEventListener('figureaddress', (event) => {
    if (!(event instanceof CustomEvent)) return;
    const asked = event.detail as { figure: string; search: string };
    // What other figures have not yet had written stays.
    search = withParams(search, asked.figure, paramsOf(asked.search, asked.figure));
    write();
  });
  document.addEventListener('click', flush, { capture: true });
  window.addEventListener('pagehide', flush);
}

/**
 * Keeps a figure at what the address says of it: `adopt` is called at once and whenever that part of the address
 * changes to something the figure does not show already. To be called where effects may be made.
 */
export function followAddress(
  figure: string,
  current: () => Params,
  adopt: (params: Params) => void,
): void {
  let seen: string | undefined;
  $effect(() => {
    const params = paramsOf(search, figure);
    const text = JSON.stringify(params);
    if (text === seen) return;
    seen = text;
    untrack(() => {
      if (text !== JSON.stringify(current())) adopt(params);
    });
  });
}

/** Keeps a figure's state in the address without a step in the history: for controls that have come to rest. */
export function restAt(figure: string, params: Params): void {
  search = withParams(search, figure, params);
  clearTimeout(writing);
  writing = setTimeout(write, restMs);
}

/** Opens a figure's state as a link does: a step in the history that Back undoes. */
export function openAt(figure: string, params: Params): void {
  flush();
  search = withParams(search, figure, params);
  try {
    window.history.pushState(null, '', `${window.location.pathname}${search}#${figure}`);
  } catch {
    writing = setTimeout(write, refusedMs);
  }
}
