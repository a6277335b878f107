import { create, parseDependencies, type FactoryFunctionMap } from 'mathjs/number';

/** The parser of mathjs, which is all that is used of it. Nothing of it evaluates a reader's text. */
export const math = create(Object.assign({}, parseDependencies) as FactoryFunctionMap);
