import type { Worded } from './frame.ts';

export const en = {
  settings: { t: 'temperature T' },
  outputs: 'outputs',
  hold: 'Share {a}, by {z}',
  addTen: 'add 10 to all',
  takeTen: 'subtract 10 from all',
  add: 'add an output',
  remove: 'remove the last',
  sum: 'sum of the outputs',
  fraction: 'The output a{j} as a fraction',
  spoken:
    'a{j} is e to the power {exponent}, which is {power}, divided by the sum {powers} = {sum}: {a}.',
  term: 'e to the power {exponent}: show a{k}',
  shifted:
    'Here {shift} was subtracted from every exponent first, which changes nothing and keeps the powers within bounds.',
  tooFar: 'That would take a z beyond ±1000.',
  brief: 'T = {t}: outputs {outputs}.',
  summary: 'The outputs for z = ({z}) are {outputs}. They add up to 1; {largest}.',
  summaryAt:
    'At temperature {t} the outputs for z = ({z}) are {outputs}. They add up to 1; {largest}.',
  comma: ', ',
  largest: 'the largest is {names}',
  tied: '{names} are the largest, and equal',
  allEqual: 'all are equal',
};

export type SoftmaxBarsWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { t: '温度 T' },
  outputs: '各个输出',
  hold: '份额 {a}，由 {z} 来调',
  addTen: '全部加 10',
  takeTen: '全部减 10',
  add: '增加一个输出',
  remove: '去掉最后一个',
  sum: '输出之和',
  fraction: '写成分式的输出 a{j}',
  spoken: 'a{j} 等于 e 的 {exponent} 次方，即 {power}，除以总和 {powers} = {sum}，得 {a}。',
  term: 'e 的 {exponent} 次方：看 a{k}',
  shifted: '这里先从每个指数中减去 {shift}：结果不变，幂却不会大得没边。',
  tooFar: '那样会有一个 z 超出 ±1000。',
  brief: 'T = {t}：输出 {outputs}。',
  summary: 'z = ({z}) 时，输出为 {outputs}。它们的和是 1，{largest}。',
  summaryAt: '温度为 {t}、z = ({z}) 时，输出为 {outputs}。它们的和是 1，{largest}。',
  comma: '、',
  largest: '最大的是 {names}',
  tied: '{names} 并列最大',
  allEqual: '各个相等',
};
