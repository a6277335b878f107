import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { guess } from '../../measures/nearest.ts';
import type { Params } from '../../stage/settings/address.ts';
import { readState, type Declaration } from '../../stage/settings/declaration.ts';
import { isNumber, type NumberParameter } from '../../stage/settings/kinds.ts';

/** The settings that figures declare: their own, and those of the runs that several figures show. */
const files = globSync('src/{figures,runs}/*/settings.ts').toSorted();
const declarations = (
  await Promise.all(
    files.map(async (file) => {
      const { settings }: { settings?: Declaration } = await import(
        /* @vite-ignore */ pathToFileURL(resolve(file)).href
      );
      return settings;
    }),
  )
).filter((declared) => declared !== undefined);

/** Whether a figure has no settings because it shows the run of another. */
function followsMseRun(figure: string): boolean {
  const folder = join('src', 'figures', figure);
  return (
    existsSync(folder) &&
    globSync(`${folder}/*.svelte`).some((file) =>
      readFileSync(file, 'utf8').includes('followMseRun('),
    )
  );
}

/** What is wrong with a link to a figure in some state, in words; undefined where nothing is. */
export function findProblems(figure: string, params: Params): string | undefined {
  const ids = declarations.map(({ id }) => id).toSorted();
  const declaration = declarations.find(({ id }) => id === figure);
  if (!declaration) {
    const instead = followsMseRun(figure)
      ? ' mse-run is the figure it follows: rerun that one.'
      : guess(figure, ids);
    return `"${figure}" is no figure with settings of its own.${instead} Known are ${ids.join(', ')}.`;
  }
  const { problems } = readState(declaration, params);
  if (problems.length === 0) return undefined;
  const keys = Object.keys(declaration.parameters);
  const found = problems.map(({ key, kind, given }) => {
    const options = key in declaration.parameters ? '' : guess(key, keys);
    return `${key}=${given} (${kind})${options}`;
  });
  return `${found.join('; ')} cannot be used; the settings of ${figure} are ${keys.join(', ')}.`;
}

/** A setting of a figure that a slider moves, for a number in the text that does so too. */
export function numberSetting(figure: string, key: string): NumberParameter {
  const problem = findProblems(figure, []);
  if (problem) throw new Error(problem);
  const { parameters = {} } = declarations.find(({ id }) => id === figure) ?? {};
  const parameter = parameters[key];
  if (parameter && isNumber(parameter) && parameter.rungs) return parameter;
  const known = Object.keys(parameters).filter((name) => {
    const one = parameters[name]!;
    return isNumber(one) && one.rungs;
  });
  throw new Error(
    `${figure} has no slider "${key}".${guess(key, known)} Known are ${known.join(', ')}.`,
  );
}
