import type { Axis } from './axis.ts';

/** A point in fractions of the plot's width and height, from the lower left corner. */
export type Point = readonly [x: number, y: number];

/** A colour by its name: the class of what is drawn in it, and with two dashes before it the colour's own property. */
export type Tone = string;

/** Dashes go with colours, for readers who see no difference between these: a loss has its own, squared error none. */
export const dashesOf: Readonly<Record<Tone, string>> = { ce: '9 4', ll: '11 4 2 4' };

/** A curve, its path in a square of 1000 × 1000. `dash` stands for its colour's own. */
export interface Line {
  readonly id: string;
  /** What tells it from the others: it stands beside the curve or, where no place is free, in a legend below the plot. */
  readonly name?: string;
  readonly path: string;
  readonly tone: Tone;
  readonly dash?: string | undefined;
  readonly isFaint?: boolean;
  /** How much of its colour a thin curve has that another of the same colour is compared with, from 0 to 1. */
  readonly strength?: number | undefined;
  /** For the curve a plot is about. */
  readonly isThick?: boolean;
}

/** A filled part of the plot, its path in the lines' square; a line along its border has the colour. */
export interface Area {
  readonly path: string;
  readonly tone: Tone;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  readonly isHollow?: boolean;
}

/** A text beside a point of the plot, given in fractions of its width and height from the lower left corner. */
export interface Label {
  readonly text: string;
  /** What it is short for, or the text itself: the name of the line it stands beside. */
  readonly name?: string;
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  /** Where the text stands, seen from the point. */
  readonly side: 'above' | 'below';
  /** Which part of the text is at the point: its middle, its start (text to the right) or its end. */
  readonly align: 'middle' | 'start' | 'end';
  /** The form of the plot for which it has this place; by default both. */
  readonly only?: 'narrow' | 'wide';
}

/** A whole chart as data: drawn on the page by Plot.svelte and into a file by files/plot.ts. */
export interface PlotData {
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  /** Below all lines. */
  readonly areas?: readonly Area[];
  readonly dots?: readonly Dot[];
  readonly labels?: readonly Label[];
  /** Vertical line at a value of x. */
  readonly cursor?: number | undefined;
}

/** Side of the square in which paths are drawn; it is stretched to the plot's shape. */
export const side = 1000;

/** The lines across a plot at the ticks of its vertical axis, as one path. */
export const gridOf = ({ ticks, at }: Axis) =>
  ticks.map(({ value }) => `M0,${side - Math.round(at(value) * side)}H${side}`).join('');

/** The vertical line of a plot that has one. */
export const cursorOf = ({ cursor, x }: PlotData) =>
  cursor === undefined ? undefined : `M${Math.round(x.at(cursor) * side * 10) / 10},0V${side}`;

/**
 * How the lines look whose names stand nowhere in the plot, and in which of its forms they do not, if in one only; once
 * for all of one name and colour.
 */
export function legendOf({ lines, labels = [] }: PlotData) {
  return lines.flatMap(({ id: _, path: __, name, ...look }, i) => {
    const isFirst = lines.findIndex((one) => one.name === name && one.tone === look.tone) === i;
    if (!isFirst) return [];
    const missing = (['narrow', 'wide'] as const).filter(
      (form) =>
        name &&
        !labels.some(
          (label) =>
            label.name === name && label.tone === look.tone && (label.only ?? form) === form,
        ),
    );
    return missing.length > 0 ? [{ name, look, only: missing[1] ? undefined : missing[0] }] : [];
  });
}
