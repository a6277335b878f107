/** Keeps the last results of something slow by a key, so that it isn't done again while another setting moves. */
export function recent<T>(most = 20): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = make();
    if (known.size > most) known.clear();
    known.set(key, fresh);
    return fresh;
  };
}
