import type { Params } from '../../stage/settings/address.ts';
import { readState, type Declaration } from '../../stage/settings/declaration.ts';

/** The settings that figures declare: their own, and those of the runs that several figures show. */
const declarations = Object.values(
  import.meta.glob<Declaration>(['../../figures/*/settings.ts', '../../runs/*/settings.ts'], {
    eager: true,
    import: 'settings',
  }),
).filter((declared) => declared !== undefined);

/** What is wrong with a link to a figure in some state, in words; undefined where nothing is. */
export function findProblems(figure: string, params: Params): string | undefined {
  const declaration = declarations.find(({ id }) => id === figure);
  if (!declaration) {
    const known = declarations.map(({ id }) => id).sort();
    return `there is no such figure with settings; known are ${known.join(', ')}.`;
  }
  const { problems } = readState(declaration, params);
  if (problems.length === 0) return undefined;
  const keys = Object.keys(declaration.parameters).join(', ');
  const found = problems.map(({ key, kind, given }) => `${key}=${given} (${kind})`);
  return `${found.join('; ')} cannot be used; its settings are ${keys}.`;
}
