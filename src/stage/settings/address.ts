/** A figure's parameters as the address carries them: key and value, in order; a key may come more than once. */
export type Params = readonly (readonly [key: string, value: string])[];

/** Splits `mse-run.w` at its first dot; keys without a dot are not ours. */
function splitKey(name: string): [figure: string, key: string] | undefined {
  const dot = name.indexOf('.');
  return dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : undefined;
}

/**
 * The names and values in a query string. A plus sign is one, as in a formula that somebody typed into an address: a
 * space we write as %20, never in the old way of forms, as a plus.
 */
const entriesOf = (search: string): [string, string][] => [
  ...new URLSearchParams(search.replaceAll('+', '%2B')),
];

/** The parameters of one figure in a query string such as `?mse-run.w=2&mse-run.b=2`. */
export function paramsOf(search: string, figure: string): Params {
  return entriesOf(search).flatMap(([name, value]) => {
    const parts = splitKey(name);
    return parts?.[0] === figure ? [[parts[1], value] as const] : [];
  });
}

/** Every figure that a query string speaks of. */
export function figuresIn(search: string): Set<string> {
  return new Set(entriesOf(search).flatMap(([name]) => splitKey(name)?.[0] ?? []));
}

function write(name: string, value: string): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`;
}

/** The query string with one figure's parameters replaced; those of others, and keys not ours, stay. */
export function withParams(search: string, figure: string, params: Params): string {
  const others = entriesOf(search).filter(([name]) => splitKey(name)?.[0] !== figure);
  const given = params.map(([key, value]) => [`${figure}.${key}`, value] as const);
  const query = [...others, ...given].map(([name, value]) => write(name, value)).join('&');
  return query && `?${query}`;
}

/** The link to a figure in a given state: `?mse-run.w=2&mse-run.b=2#mse-run`. */
export function figureHref(figure: string, params: Params): string {
  return `${withParams('', figure, params)}#${figure}`;
}
