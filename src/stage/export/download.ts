import type { PlotData } from '../../charts/plot.ts';

/** A table to read or save: rows of numbers at full precision. */
export interface Table {
  /** Names the table among others and, with hyphens, in its file name. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: () => readonly (readonly number[])[];
}

/** The value of a custom property in the page's present colours. */
export type Colour = (name: string) => string;

/** A plot as a file, drawn by a module that is fetched when it is wanted. */
export async function plotFile(plot: PlotData, colour: Colour): Promise<string> {
  const { plotSvg } = await import('../../charts/files/plot.ts');
  return plotSvg(plot, colour);
}

/** What a reader can take away from a figure; everything is made when it is asked for. */
export interface Download {
  /** The figure's id, which begins every file name. */
  readonly figure: string;
  readonly tables: () => readonly Table[];
  /**
   * The figure as a standing SVG file. `colour` gives the value of a custom property such as `--mse`. What draws it is
   * fetched when a reader asks for it.
   */
  readonly svg?: (colour: Colour) => Promise<string>;
  readonly link: () => string;
  readonly code?: () => Promise<readonly { readonly name: string; readonly text: string }[]>;
}

/** A table as CSV: every number in the shortest form that reads back to the same double. */
export function toCsv({ header, rows }: Table): string {
  return `${[header, ...rows()].map((row) => row.join(',')).join('\n')}\n`;
}
