const key = 'vanishing-gradient.exercises';

/** Used once storage has refused: progress then lasts as long as the page. */
let unsaved: readonly string[] | undefined;

/** The ids of the exercises done, from this browser's storage. What is damaged there counts as nothing. */
export function readDone(): readonly string[] {
  if (unsaved) return unsaved;
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps the ids of the exercises done; of an empty list nothing stays behind. */
export function keepDone(ids: readonly string[]): void {
  try {
    if (ids.length === 0) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(ids));
  } catch {
    unsaved = ids;
  }
}
