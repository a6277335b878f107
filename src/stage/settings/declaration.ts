import type { Params } from './address.ts';
import { whole, type NumberParameter, type Parameter } from './kinds.ts';
import type { Problem } from './range.ts';

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** The values that parameters can have. */
export type ValuesOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** What a figure lets its reader set, declared once: all that reads, writes, types and shows it follows from this. */
export interface Declaration<S = Readonly<Record<string, unknown>>> {
  readonly id: string;
  readonly parameters: Readonly<Record<keyof S & string, Parameter<unknown>>>;
  readonly opening: S;
  /** In figures that have time, the epoch that is read out. */
  readonly epoch?: NumberParameter;
  /** The colour of its sliders, where they drive one curve. */
  readonly tone?: string;
}

/** The settings of a declaration. */
export type SettingsOf<D extends Declaration> = D['opening'];

interface Further {
  /** The epoch that is read out at first. */
  readonly epoch?: number;
  /** How far the epoch goes, where no parameter `epochs` says so. */
  readonly lastEpoch?: number;
  readonly tone?: string;
}

/** Declares a figure's parameters, in the order in which its controls show and its address has them. */
export function declare<P extends Parameters>(
  id: string,
  parameters: P,
  { epoch, lastEpoch, tone }: Further = {},
): Declaration<ValuesOf<P>> {
  const { epochs } = parameters as { readonly epochs?: NumberParameter };
  const opening = Object.entries(parameters).map(([key, { opening: value }]) => [key, value]);
  return {
    id,
    parameters,
    opening: Object.fromEntries(opening) as ValuesOf<P>,
    ...(epoch !== undefined && {
      epoch: whole(epoch, { min: 0, max: lastEpoch ?? epochs?.range.max ?? epoch }),
    }),
    ...(tone && { tone }),
  };
}

/** A state as an address gives it, and what of the address could not be used as it stands. */
interface ReadState<S> {
  readonly settings: S;
  readonly epoch: number;
  readonly problems: readonly Problem[];
}

/** The state that an address asks for. Throws nothing: what cannot be used is among the problems. */
export function readState<S>(declaration: Declaration<S>, params: Params): ReadState<S> {
  const { epoch } = declaration;
  const parameters: Parameters = declaration.parameters;
  const problems: Problem[] = params.flatMap(([key, given]) =>
    Object.hasOwn(parameters, key) || (epoch && key === 'epoch')
      ? []
      : [{ key, kind: 'unknownKey', given, used: '–' }],
  );
  const valueOf = <T>(key: string, parameter: Parameter<T>): T => {
    const texts = params.flatMap(([name, given]) => (name === key ? [given] : []));
    if (texts.length === 0) return parameter.opening;
    return parameter.read(texts, (kind, given, used) => problems.push({ key, kind, given, used }));
  };
  const values = Object.entries(parameters).map(([key, parameter]) => [
    key,
    valueOf(key, parameter),
  ]);
  return {
    settings: Object.fromEntries(values) as S,
    epoch: epoch ? valueOf('epoch', epoch) : 0,
    problems,
  };
}

/** A state as an address carries it: what is always there, and what differs from the opening. */
export function writeState<S>(
  { parameters, opening, epoch }: Declaration<S>,
  settings: S,
  shownEpoch?: number,
): Params {
  const keys = Object.keys(parameters) as (keyof S & string)[];
  const params = keys.flatMap((key): [string, string][] => {
    const parameter = parameters[key];
    const texts = parameter.write(settings[key]);
    const isOpening = texts.join('\n') === parameter.write(opening[key]).join('\n');
    return isOpening && !parameter.isAlways ? [] : texts.map((given) => [key, given]);
  });
  const isMoved = epoch && shownEpoch !== undefined && shownEpoch !== epoch.opening;
  return isMoved ? [...params, ['epoch', String(shownEpoch)]] : params;
}
