/** The same function of plain data, but computed once for the same data, and remembered. */
export function once<Given extends readonly unknown[], Made extends object>(
  compute: (...given: Given) => Made,
): (...given: Given) => Made {
  const known = new Map<string, Made>();
  return (...given) => {
    const key = JSON.stringify(given);
    const made = known.get(key) ?? compute(...given);
    known.set(key, made);
    return made;
  };
}
