import type { Worded } from './frame.ts';

export const en = {
  w: 'starting weight w₀',
  b: 'starting bias b₀',
  map: 'Map of starts. Arrow keys move to a cell, Enter runs it in the first figure.',
  legend: 'epochs until the error is below 0.1',
  moreThan: 'more than {cap}',
  reading: 'w₀ = {w}, b₀ = {b}: {time}',
  epochs: '{count} epochs',
  atOnce: '0 epochs: right from the start',
  moreThanEpochs: 'more than {cap} epochs',
  runIt: 'run this start in the first figure',
  opened: 'It runs in the first figure now.',
  see: 'See it there',
  computing: 'Computing: {percent}%',
  workerFailed: 'The background worker could not start; the map was computed in the page instead.',
  summary:
    'With x = {x}, {runs} different runs fill {cells} cells. The start w₀ = {w}, b₀ = {b} takes {time}; the slowest start on the map takes {slowest}.',
};

export type PlateauMapWords = Worded<typeof en>;

export const zh: typeof en = {
  w: '初始权重 w₀',
  b: '初始偏置 b₀',
  map: '起点地图。用方向键选格子，按回车在第一幅图中训练。',
  legend: '误差降到 0.1 以下所需的轮数',
  moreThan: '超过 {cap}',
  reading: 'w₀ = {w}，b₀ = {b}：{time}',
  epochs: '{count} 轮',
  atOnce: '0 轮（一开始就对）',
  moreThanEpochs: '{cap} 轮以上',
  runIt: '在第一幅图中训练这个起点',
  opened: '第一幅图正在显示这次训练。',
  see: '去看看',
  computing: '计算中：{percent}%',
  workerFailed: '后台线程未能启动，地图改在页面内算出。',
  summary:
    'x = {x} 时，{cells} 个格子只需 {runs} 次不同的训练。从 w₀ = {w}、b₀ = {b} 出发要 {time}；图上最慢的起点要 {slowest}。',
};
