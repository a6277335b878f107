/** One name for all sites of a host would let forks share what their readers have done. */
const shared = 'vanishing-gradient.exercises';
const { BASE_URL: base } = import.meta.env;
const key = base === '/' ? shared : `${shared} ${base}`;

/** Used while storage refuses: progress then lasts as long as the page. */
let unsaved: readonly string[] | undefined;

/** Whether the browser refuses to keep what is done. */
export const isUnsaved = (): boolean => unsaved !== undefined;

/** The ids of the exercises done, from this browser's storage. What is damaged there counts as nothing. */
export function readDone(): readonly string[] {
  if (unsaved) return unsaved;
  try {
    // What was kept under the shared name still counts, until something is kept under the site's own.
    const text = window.localStorage.getItem(key) ?? window.localStorage.getItem(shared);
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps the ids of the exercises done; of an empty list nothing stays behind. */
export function keepDone(ids: readonly string[]): void {
  try {
    // An empty list of this site's own hides what is kept under the shared name, which may be another site's.
    const isHidden = key !== shared && window.localStorage.getItem(shared) !== null;
    if (ids.length > 0 || isHidden) window.localStorage.setItem(key, JSON.stringify(ids));
    else window.localStorage.removeItem(key);
    unsaved = undefined;
  } catch {
    unsaved = ids;
  }
}
