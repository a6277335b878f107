import type { PlotData } from '../../charts/plot.ts';
import { neuronTable } from '../../runs/neuron/table.ts';
import type { TakeAway } from '../../stage/export/download.ts';
import type { LossLabWords } from '../../strings/loss-lab.ts';
import { startName } from './plot.ts';
import { losses, type BothRuns } from './runs.ts';
import type { LossLabSettings } from './settings.ts';

/** One table for each run, the plot, and both runs as programs; the step with the factor missing has none. */
export function labDownload(
  runs: readonly BothRuns[],
  settings: LossLabSettings,
  words: LossLabWords,
  plot: () => readonly PlotData[],
): TakeAway {
  return {
    tables: () =>
      runs.flatMap((both) =>
        losses.map((loss) => neuronTable(`${words[loss]}, ${startName(both.start)}`, both[loss])),
      ),
    plot,
    code: async () => {
      const { programs } = await import('../../runs/neuron/programs.ts');
      const named = (name: string, run: Parameters<typeof programs>[0]) =>
        programs(run).map((program) => ({ ...program, name: `${program.name}, ${name}` }));
      const quadratic = { ...settings, loss: 'quadratic', eta: runs[0]!.mseEta } as const;
      const entropic = { ...settings, loss: 'crossEntropy' } as const;
      return [
        ...named(words.mse, quadratic),
        ...(settings.step === 'slopeless' ? [] : named(words.crossEntropy, entropic)),
      ];
    },
  };
}
