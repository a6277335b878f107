/** A source of the chapter. `title` is in the source's own language. */
export interface Source {
  readonly authors: string;
  readonly title: string;
  readonly published: string;
  readonly year: number;
  readonly url: string;
  readonly licence?: string;
}
