import type { PlotData } from '../../charts/plot.ts';
import type { StageModel } from '../frame/on-stage.ts';

/** A table to read or save: rows of numbers at full precision. */
export interface Table {
  /** Names the table among others and, with hyphens, in its file name. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: () => readonly (readonly number[])[];
}

/** The value of a custom property in the page's present colours. */
type Colour = (name: string) => string;

/** A program that computes what the figure shows. */
export interface Program {
  readonly name: string;
  readonly text: string;
}

/** What a reader can take away from a figure; everything is made when it is asked for. */
export interface TakeAway {
  readonly tables: () => readonly Table[];
  /**
   * The figure as a standing SVG file. `colour` gives the value of a custom property such as `--ink`. What draws it is
   * fetched when a reader asks for it.
   */
  readonly svg?: ((colour: Colour) => Promise<string>) | undefined;
  /** Where the figure is a plot, or some beside each other, that stands for `svg`. */
  readonly plot?: () => PlotData | readonly PlotData[];
  readonly code?: () => Promise<readonly Program[]>;
  /** Whether the run is such that programs which round differently need not end with the same digits. */
  readonly isUnsteady?: () => boolean | Promise<boolean>;
}

/** The same with the figure's id, which begins every file name, and the model of its state, which may be another's. */
export interface Download extends TakeAway {
  readonly figure: string;
  readonly model: StageModel;
}

/** What draws the figure as a file, fetched when it is wanted. */
export function drawingOf({ svg, plot }: TakeAway): TakeAway['svg'] {
  if (!plot) return svg;
  return async (colour) =>
    (await import('../../charts/files/plot.ts')).plotSvg([plot()].flat(), colour);
}

/** A table as CSV: every number in the shortest form that reads back to the same double. */
export function toCsv({ header, rows }: Table): string {
  return `${[header, ...rows()].map((row) => row.join(',')).join('\n')}\n`;
}
