import type { Worded } from './frame.ts';

export const en = {
  settings: {
    scale: 'scale',
    match: 'MSE’s η is chosen for',
    step: 'cross-entropy steps along',
  },
  choices: {
    scale: { linear: 'linear', log: 'logarithmic' },
    match: { same: 'the same η', step: 'the same first step', time: 'the same time' },
    step: { gradient: '∂C/∂z', slopeless: '∂C/∂a (factor missing)' },
  },
  mse: 'MSE',
  crossEntropy: 'cross-entropy',
  lossOf: 'loss C, {name}',
  atEpoch: 'At epoch {epoch}',
  learntAt: 'error < 0.1 at',
  pin: 'pin this start',
  unpin: 'remove the pinned start {name}',
  answer: {
    found: 'MSE runs at η = {eta}.',
    noSlope:
      'σ′(z₀) is 0 to every digit a computer keeps: no rate makes the first steps equal. MSE runs at the same η.',
    tooFast:
      'The first steps would be equal at η = {eta}, beyond the 10,000 that this figure allows. MSE runs at the same η.',
    alreadyRight:
      'The start is within 0.1 of the target already; there is no time to match. MSE runs at the same η.',
    noneFound:
      'Among the rates tried, up to 10,000, none brings MSE there at the same epoch. MSE runs at the same η.',
    notReached:
      'Cross-entropy itself does not get within 0.1 in 20,000 epochs. MSE runs at the same η.',
  },
  brief: 'Error below 0.1: cross-entropy {crossEntropy}, MSE {mse}.',
  summary:
    'From w₀ = {w}, b₀ = {b} cross-entropy brings the error below 0.1 {crossEntropy}, MSE {mse}. After {epochs} epochs their outputs are {crossEntropyOutput} and {mseOutput}.',
  atOnce: 'from the start',
  learnt: 'at epoch {epoch}',
  notYet: 'not within {epochs} epochs',
};

export type LossLabWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: {
    scale: '刻度',
    match: '均方误差的 η 取成',
    step: '交叉熵沿着什么走',
  },
  choices: {
    scale: { linear: '线性', log: '对数' },
    match: { same: 'η 相同', step: '第一步相同', time: '用时相同' },
    step: { gradient: '∂C/∂z', slopeless: '∂C/∂a（少一个因子）' },
  },
  mse: '均方误差',
  crossEntropy: '交叉熵',
  lossOf: '损失 C，{name}',
  atEpoch: '第 {epoch} 轮',
  learntAt: '误差 < 0.1 的轮次',
  pin: '固定这个起点',
  unpin: '移除固定的起点 {name}',
  answer: {
    found: '均方误差取 η = {eta}。',
    noSlope:
      'σ′(z₀) 在计算机能保留的位数内就是 0：没有哪个学习率能让第一步相同。均方误差仍用同样的 η。',
    tooFast: '要让第一步相同，需 η = {eta}，超过了本图允许的 10,000。均方误差仍用同样的 η。',
    alreadyRight: '起点与目标的差已经小于 0.1，谈不上用时。均方误差仍用同样的 η。',
    noneFound: '试到 10,000，没有找到一个学习率能让均方误差在同一轮达到。均方误差仍用同样的 η。',
    notReached: '交叉熵自己在 20,000 轮之内也没有把误差降到 0.1 以下。均方误差仍用同样的 η。',
  },
  brief: '误差降到 0.1 以下：交叉熵{crossEntropy}，均方误差{mse}。',
  summary:
    '从 w₀ = {w}、b₀ = {b} 出发，误差降到 0.1 以下：交叉熵{crossEntropy}，均方误差{mse}。{epochs} 轮之后，两者的输出分别为 {crossEntropyOutput} 和 {mseOutput}。',
  atOnce: '一开始就是',
  learnt: '在第 {epoch} 轮',
  notYet: ' {epochs} 轮内还没有',
};
