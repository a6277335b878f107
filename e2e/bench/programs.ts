// `npm run programs`: runs the NumPy and PyTorch programs that `depth` hands out, where Python has these, and holds what
// they print against the core.
import { execFileSync, spawnSync } from 'node:child_process';
import { trainDepth } from '../../src/core/depth/depth.ts';
import { depthPairs, depthRuns, standardGain } from '../../src/experiments/depth-runs.ts';
import { programs } from '../../src/figures/depth/programs.ts';

const runs = (['sigmoid', 'tanh', 'relu'] as const).flatMap((hidden) =>
  depthPairs.map((pair) => ({
    ...depthRuns.sigmoidDepth,
    hidden,
    pair,
    gain: standardGain[hidden],
    epochs: 20,
  })),
);
const wanted = runs.flatMap((run) => {
  const { norms, loss } = [...trainDepth(run)].at(-1)!;
  return [...norms, loss];
});

for (const [i, module] of ['numpy', 'torch'].entries()) {
  if (spawnSync('python3', ['-c', `import ${module}`]).status !== 0) {
    console.log(`${module}: Python does not have it here.`);
    continue;
  }
  // One after the other in one process: starting Python takes longer than training.
  const program = runs.map((run) => programs(run)[i]!.text).join('\n');
  const text = execFileSync('python3', ['-c', program], { encoding: 'utf8' });
  const numbers = [...text.matchAll(/(?:: |loss )(\S+)/g)].map(([, value]) => Number(value));
  const worst = Math.max(...wanted.map((value, i) => Math.abs(numbers[i]! / value - 1)));
  console.log(`${module}: ${numbers.length} numbers, at most ${worst.toExponential(1)} away`);
  if (numbers.length !== wanted.length || !(worst < 5.1e-10)) process.exitCode = 1;
}
