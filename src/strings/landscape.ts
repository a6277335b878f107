import type { Worded } from './frame.ts';

export const en = {
  settings: { mse: 'rate η for MSE', ce: 'rate η for cross-entropy' },
  weight: 'weight w',
  bias: 'bias b',
  input: 'input x',
  preset: 'samples',
  presets: {
    one: 'one',
    two: 'two',
    three: 'three',
    outlier: 'outlier',
    soft: 'outlier, soft targets',
    own: 'your own',
  },
  edit: 'edit the samples',
  sheet: 'Samples: input and target',
  cell: { x: 'input x of sample {n}', y: 'target y of sample {n}' },
  drag: 'Input x of sample {n}',
  add: 'add a sample',
  remove: 'remove sample {n}',
  invalid:
    'An input is a number from −10 to 10, a target one from 0 to 1; the last good ones stay.',
  start: 'Start of both paths, {loss}',
  place: 'w = {w}, b = {b}',
  numbers: { w: 'w, {loss}', b: 'b, {loss}', loss: 'C, {loss}' },
  lowest: {
    point: '{loss} is lowest at w = {w}, b = {b}, where it is {height}.',
    line: '{loss} is lowest, {height}, all along a line through w = {w}, b = {b}.',
    far: '{loss} has no lowest point: it falls for ever, towards {height}, as {way}.',
  },
  way: { up: '{name} grows', down: '{name} falls', and: ' and ' },
  path: {
    learnt: '{loss} has every error below 0.1 at epoch {learnt}',
    wrong:
      '{loss} ends at w = {w}, b = {b} with {wrong} of {count} answers on the wrong side of one half',
    right: '{loss} ends at w = {w}, b = {b} with every answer on the right side of one half',
    plateau: ', after {plateau} epochs on the plateau',
  },
  summary: 'From w = {w}, b = {b}, within {epochs} epochs: {mse}; {ce}.',
  brief: 'Wrong answers after {epochs} epochs: MSE {mse}, cross-entropy {ce}, of {count}.',
};

export type LandscapeWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { mse: '均方误差的学习率 η', ce: '交叉熵的学习率 η' },
  weight: '权重 w',
  bias: '偏置 b',
  input: '输入 x',
  preset: '样本',
  presets: {
    one: '一个',
    two: '两个',
    three: '三个',
    outlier: '离群',
    soft: '离群，软目标',
    own: '自定',
  },
  edit: '编辑样本',
  sheet: '样本：输入与目标',
  cell: { x: '第 {n} 个样本的输入 x', y: '第 {n} 个样本的目标 y' },
  drag: '第 {n} 个样本的输入 x',
  add: '增加一个样本',
  remove: '移除第 {n} 个样本',
  invalid: '输入须是 −10 到 10 之间的数，目标须是 0 到 1 之间的数；保留上一次的样本。',
  start: '两条路的起点，{loss}',
  place: 'w = {w}，b = {b}',
  numbers: { w: 'w，{loss}', b: 'b，{loss}', loss: 'C，{loss}' },
  lowest: {
    point: '{loss}在 w = {w}、b = {b} 处最低，为 {height}。',
    line: '{loss}沿着过 w = {w}、b = {b} 的一条直线最低，都是 {height}。',
    far: '{loss}没有最低点：{way}，它就不停地下降，趋向 {height}。',
  },
  way: { up: '{name} 越大', down: '{name} 越小', and: '、' },
  path: {
    learnt: '{loss}在第 {learnt} 轮使误差全部小于 0.1',
    wrong: '{loss}停在 w = {w}、b = {b}，{count} 个回答中有 {wrong} 个在 0.5 的错误一边',
    right: '{loss}停在 w = {w}、b = {b}，回答全在 0.5 的正确一边',
    plateau: '，其中 {plateau} 轮在平台上',
  },
  summary: '从 w = {w}、b = {b} 出发，{epochs} 轮之内：{mse}；{ce}。',
  brief: '{epochs} 轮之后答错的个数（共 {count} 个）：均方误差 {mse}，交叉熵 {ce}。',
};
