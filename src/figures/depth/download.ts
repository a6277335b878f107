import type { DepthExperiment } from '../../core/depth.ts';
import type { PlotData } from '../../charts/plot.ts';
import { depthPairs } from '../../experiments/depth-runs.ts';
import type { DepthWords } from '../../strings/depth.ts';
import { plotFile, type Download } from '../../stage/export/download.ts';
import { depth } from './settings.ts';
import type { PairRuns } from './messages.ts';

/** What a reader can take away: every pair's norms epoch by epoch, the plot, the link, and the run as a program. */
export function depthDownload(
  current: () => { runs: PairRuns; plot: PlotData; experiment: DepthExperiment },
  link: () => string,
  words: DepthWords,
): Download {
  return {
    figure: depth.id,
    tables: () => {
      const { runs, experiment } = current();
      const others = depthPairs.filter((pair) => pair !== experiment.pair);
      const deltas = Array.from({ length: experiment.layers + 1 }, (_, l) => `delta${l + 1}`);
      return [experiment.pair, ...others].map((pair) => ({
        name: words.pairs[pair],
        header: ['epoch', 'loss', ...deltas],
        rows: () => runs[pair].records.map(({ epoch, loss, norms }) => [epoch, loss, ...norms]),
      }));
    },
    svg: (colour) => plotFile(current().plot, colour),
    link,
    code: async () => {
      const programs = await import('./programs.ts');
      const { experiment } = current();
      return [
        { name: 'NumPy', text: programs.depthNumpy(experiment) },
        { name: 'PyTorch', text: programs.depthTorch(experiment) },
      ];
    },
  };
}
