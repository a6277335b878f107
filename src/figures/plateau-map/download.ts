import { heatClasses } from '../../charts/heat/heat.ts';
import type { HeatDrawing } from '../../charts/files/heat.ts';
import { waitingGrid } from '../../experiments/waiting-grid.ts';
import type { TakeAway } from '../../stage/export/download.ts';
import { tones } from '../../runs/tones.ts';
import { bounds } from './settings.ts';
import type { WaitingMap } from './waiting.svelte.ts';

const side = waitingGrid.length;

/** The map as a table of starts and as a picture; a start beyond the cap has the time Infinity. */
export function plateauDownload(
  map: Pick<WaitingMap, 'x' | 'times'>,
  standing: Pick<HeatDrawing, 'names' | 'start' | 'legend'>,
): TakeAway {
  return {
    tables: () => [
      {
        name: `x=${map.x}`,
        header: ['w', 'b', 'epochs'],
        rows: () =>
          Array.from(map.times, (time, i) => [
            waitingGrid[i % side]!,
            waitingGrid[Math.floor(i / side)]!,
            time,
          ]),
      },
    ],
    svg: async (colour) => {
      const { heatSvg } = await import('../../charts/files/heat.ts');
      return heatSvg(
        heatClasses(map.times, side, bounds),
        { ...standing, values: waitingGrid, levels: bounds.length, tone: tones.quadratic },
        colour,
      );
    },
  };
}
