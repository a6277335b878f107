import * as digits from './digits.ts';
import type { Worded } from './frame.ts';

export const en = {
  settings: { epochs: 'after epoch', seed: 'your seed' },
  axes: {
    ordinary: 'ordinary start: read correctly, %',
    saturated: 'saturated start: read correctly, %',
  },
  starts: { ordinary: 'ordinary start', saturated: 'saturated start' },
  rate: 'η = {eta}',
  scrub: 'Rate to read out, {start}',
  at: 'at η = {eta}, epoch {epochs}',
  open: 'watch it learn',
  onPage: 'on page 3',
  comma: ', ',
  train: 'train them here with seed {seed}',
  stop: 'stop',
  retry: 'try again',
  progress: 'share of the networks trained',
  status: {
    idle: 'Lines are means of {seeds} seeds, bands reach from the lowest of them to the highest; all of that was computed when the page was made. Your browser can train all {all} networks with a seed of yours (it fetches 0.6 MB for it).',
    loading: 'Fetching the digits: {percent} %',
    training: 'Seed {seed}: {done} of {all} networks trained. They are the thin lines.',
    stopped: 'Seed {seed}: stopped after {done} of {all} networks, the thin lines.',
    finished: 'Seed {seed}: all {all} networks trained in this page, the thin lines.',
  },
  faults: {
    ...digits.en.faults,
    failed: 'What trains the networks could not be loaded. Try again.',
  },
  and: ' and ',
  list: ', ',
  fromTo: 'from η = {from} to {to}',
  onlyAt: 'at η = {from}',
  nowhere: 'nowhere',
  from: {
    ordinary:
      'from the ordinary start MSE {quadratic}, cross-entropy {crossEntropy}, log-likelihood {logLikelihood}',
    saturated: 'from the saturated start {quadratic}, {crossEntropy} and {logLikelihood}',
  },
  brief:
    'η = {eta}, saturated start: MSE {quadratic}, cross-entropy {crossEntropy}, softmax {logLikelihood}.',
  summary:
    'Read correctly at η = {eta} after epoch {epochs}, mean of {seeds} seeds: {ordinary}; {saturated}.',
  passed:
    'From the saturated start MSE passes 80% {quadratic}, cross-entropy {crossEntropy}, log-likelihood {logLikelihood}.',
  unsteady:
    'From about η = {from} on, descent is chaotic under the two good pairs; here the seeds differ by up to {points} points.',
  ownSaid:
    'With seed {seed} it is {ordinary} from the ordinary start, and {saturated} from the saturated one, in this order.',
};

export type RatesWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { epochs: '训练轮数', seed: '你的随机种子' },
  axes: {
    ordinary: '普通起点：认对的比例（%）',
    saturated: '饱和起点：认对的比例（%）',
  },
  starts: { ordinary: '普通起点', saturated: '饱和起点' },
  rate: 'η = {eta}',
  scrub: '读数所在的学习率，{start}',
  at: 'η = {eta}，{epochs} 轮之后',
  open: '看它怎么学',
  onPage: '第 3 页',
  comma: '，',
  train: '用种子 {seed} 在这里训练',
  stop: '停止',
  retry: '再试一次',
  progress: '已训练的网络所占比例',
  status: {
    idle: '线是 {seeds} 个随机种子的平均，色带从其中最低的到最高的，都是制作网页时算好的。浏览器可以用你的种子把 {all} 个网络再训练一遍（要取来 0.6 MB）。',
    loading: '正在取来数字：{percent}%',
    training: '种子 {seed}：{all} 个网络已训练 {done} 个，图中的细线就是。',
    stopped: '种子 {seed}：{all} 个网络训练了 {done} 个后停止，图中的细线就是。',
    finished: '种子 {seed}：{all} 个网络都已在本页训练完毕，图中的细线就是。',
  },
  faults: { ...digits.zh.faults, failed: '训练网络的程序没能载入，请再试一次。' },
  and: '和',
  list: '、',
  fromTo: '从 {from} 到 {to}',
  onlyAt: '只有 {from}',
  nowhere: '没有',
  from: {
    ordinary:
      '从普通起点出发，均方误差 {quadratic}，交叉熵 {crossEntropy}，对数似然 {logLikelihood}',
    saturated: '从饱和起点出发，依次是 {quadratic}、{crossEntropy} 和 {logLikelihood}',
  },
  brief:
    'η = {eta}，饱和起点：均方误差 {quadratic}，交叉熵 {crossEntropy}，softmax {logLikelihood}。',
  summary: 'η = {eta}，{epochs} 轮之后，{seeds} 个种子平均，认对的比例：{ordinary}；{saturated}。',
  passed:
    '从饱和起点出发，认对超过 80% 的学习率，均方误差：{quadratic}；交叉熵：{crossEntropy}；对数似然：{logLikelihood}。',
  unsteady:
    '大约从 η = {from} 起，两组好的搭配下降起来是混沌的；在这里，种子不同，结果最多差 {points} 个百分点。',
  ownSaid: '种子 {seed} 从普通起点出发依次是 {ordinary}，从饱和起点出发依次是 {saturated}。',
};
