import { untrack } from 'svelte';
import { figureHref, paramsOf, withParams, type Params } from './address.ts';

/**
 * The page's query string as reactive state. It lives in the browser only, starts as the address stands when the first
 * figure wakes, and follows Back, Forward and the links in the text.
 */
let search = $state('');

if (typeof window !== 'undefined') {
  const read = () => (search = window.location.search);
  read();
  window.addEventListener('popstate', read);
  window.addEventListener('figureaddress', read);
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

/** Writes a figure's state into the address without a step in the history: for controls that have come to rest. */
export function restAt(figure: string, params: Params): void {
  search = withParams(window.location.search, figure, params);
  window.history.replaceState(
    window.history.state,
    '',
    window.location.pathname + search + window.location.hash,
  );
}

/** Opens a figure's state as a link does: a step in the history that Back undoes. */
export function openAt(figure: string, params: Params): void {
  search = withParams(window.location.search, figure, params);
  window.history.pushState(null, '', `${window.location.pathname}${search}#${figure}`);
}

/** The complete address of a figure's state, to be copied; it leads to `anchor`, the figure that shows it. */
export function shareableLink(figure: string, params: Params, anchor = figure): string {
  const page = window.location.origin + window.location.pathname;
  return new URL(figureHref(figure, params, anchor), page).href;
}
