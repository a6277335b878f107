import { relative, sep } from 'node:path';

/** A place in a source file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A file as its author knows it: from the project's folder, with slashes. */
export const shortName = (file: string): string =>
  relative(process.cwd(), file).split(sep).join('/');

/** What is wrong in a source of the book, and where: the file that is being compiled may be another one. */
export class Fault extends Error {
  readonly file: string;
  readonly place: Place;

  constructor(file: string, place: Place, reason: string) {
    super(`${shortName(file)}:${place.line}:${place.column}: ${reason}`);
    this.file = file;
    this.place = place;
  }
}
