import type { Worded } from './frame.ts';

export const en = {
  settings: { set: 'samples' },
  choices: {
    set: {
      one: 'one: 1\u00a0→\u00a00',
      two: 'two: 1\u00a0→\u00a00, 0\u00a0→\u00a01',
      three: 'three: 1\u00a0→\u00a00, 0\u00a0→\u00a01, −1\u00a0→\u00a01',
      outlier: 'outlier: seven, one wrong',
    },
  },
  optimisers: {
    descent: 'descent',
    momentum: 'momentum',
    rmsprop: 'RMSProp',
    adam: 'Adam',
  },
  runName: '{optimiser}, {loss}',
  epochAxis: 'epoch, logarithmic',
  errorAxis: 'largest error |a − y|',
  atEpoch: 'at epoch {epoch}',
  error: 'error',
  learntAt: '< 0.1 at',
  comma: ', ',
  wait: '{optimiser} {waits}',
  brief: 'Errors below 0.1 under MSE / cross-entropy: {waits}.',
  summary:
    'From w₀ = {w}, b₀ = {b} at η = {eta} on {samples}, the first epoch with every error below 0.1 is, under MSE / cross-entropy: {waits}.',
  never: 'A dash: not within {epochs} epochs.',
  none: 'From w₀ = {w}, b₀ = {b} at η = {eta} on {samples}, no way brings every error below 0.1 within {epochs} epochs, under either loss.',
};

export type OptimisersWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { set: '样本' },
  choices: {
    set: {
      one: '一个：1\u00a0→\u00a00',
      two: '两个：1\u00a0→\u00a00、0\u00a0→\u00a01',
      three: '三个：1\u00a0→\u00a00、0\u00a0→\u00a01、−1\u00a0→\u00a01',
      outlier: '离群：七个，一个标错',
    },
  },
  optimisers: {
    descent: '梯度下降',
    momentum: '动量',
    rmsprop: 'RMSProp',
    adam: 'Adam',
  },
  runName: '{optimiser}，{loss}',
  epochAxis: '轮次（对数）',
  errorAxis: '最大误差 |a − y|',
  atEpoch: '第 {epoch} 轮',
  error: '误差',
  learntAt: '< 0.1 的轮次',
  comma: '、',
  wait: '{optimiser} {waits}',
  brief: '误差全部降到 0.1 以下的轮次，均方误差 / 交叉熵：{waits}。',
  summary:
    '从 w₀ = {w}、b₀ = {b} 出发，η = {eta}，样本 {samples}：误差首次全部小于 0.1 的轮次，均方误差 / 交叉熵分别为{waits}。',
  never: '短横线表示 {epochs} 轮内没有做到。',
  none: '从 w₀ = {w}、b₀ = {b} 出发，η = {eta}，样本 {samples}：无论哪种走法、哪种损失，{epochs} 轮内都没有把误差全部降到 0.1 以下。',
};
