import type { PlotData } from '../../charts/plot.ts';
import { fill } from '../../strings/fill.ts';
import type { LossLabWords } from '../../strings/loss-lab.ts';
import { plotFile, type Download } from '../../stage/export/download.ts';
import { neuronTable } from '../../runs/neuron/table.ts';
import { shareableLink } from '../../stage/settings/location.svelte.ts';
import type { LossLabModel } from './model.svelte.ts';

/** One table for each run, the plot, and both runs as programs; the step with the factor missing has none. */
export function labDownload(
  model: LossLabModel,
  words: LossLabWords,
  plot: () => PlotData,
): Download {
  return {
    figure: 'loss-lab',
    tables: () =>
      [model.pair, ...model.pinned].flatMap((pair) => {
        const start = fill(words.name, { w: String(pair.start.w), b: String(pair.start.b) });
        return [
          neuronTable(`${words.mse}, ${start}`, pair.mse),
          neuronTable(`${words.crossEntropy}, ${start}`, pair.crossEntropy),
        ];
      }),
    svg: (colour) => plotFile(plot(), colour),
    link: () => shareableLink('loss-lab', model.pairs),
    code: async () => {
      const { numpySnippet, torchSnippet } = await import('../../runs/neuron/programs.ts');
      const { settings, pair } = model;
      const mse = { ...settings, loss: 'quadratic', eta: pair.mseEta } as const;
      const entropic = { ...settings, loss: 'crossEntropy' } as const;
      const programs = [
        { name: `NumPy, ${words.mse}`, text: numpySnippet(mse) },
        { name: `PyTorch, ${words.mse}`, text: torchSnippet(mse) },
      ];
      if (settings.step === 'slopeless') return programs;
      return [
        ...programs,
        { name: `NumPy, ${words.crossEntropy}`, text: numpySnippet(entropic) },
        { name: `PyTorch, ${words.crossEntropy}`, text: torchSnippet(entropic) },
      ];
    },
  };
}
