import type { Worded } from './frame.ts';

export const en = {
  horizontal: 'output a for the label',
  vertical: 'loss −ln a',
  image: 'the digit',
  outputs: 'Ten outputs of the softmax, for the digits 0 to 9',
  numbers: { a: 'output for the label', loss: 'loss −ln a' },
  fromBuild: 'Read by the network that was trained when this page was made.',
  own: 'Read by the network that was trained in this page: held-out digit {n} of {count}.',
  train: 'train a network here and take other digits',
  size: 'Fetches about 0.6 MB.',
  training: 'Training: {percent}%.',
  previous: 'previous digit',
  next: 'next digit',
  summary:
    'For this {digit} the output for the label {label} is {a}, and the loss is {loss}; the other nine outputs do not enter it. The largest output, {most}, is that for {read}.',
};

export type LogLikelihoodWords = Worded<typeof en>;

export const zh: typeof en = {
  horizontal: '标签所对应的输出 a',
  vertical: '损失 −ln a',
  image: '这个数字',
  outputs: 'softmax 对数字 0 到 9 的十个输出',
  numbers: { a: '标签对应的输出', loss: '损失 −ln a' },
  fromBuild: '认这个数字的网络，是制作网页时训练的。',
  own: '认这个数字的网络，就是在本页训练的：留出数字第 {n} 个（共 {count} 个）。',
  train: '就地训练一个网络，换别的数字',
  size: '约需下载 0.6 MB。',
  training: '训练中：{percent}%。',
  previous: '上一个数字',
  next: '下一个数字',
  summary:
    '对这个 {digit}，标签 {label} 所对应的输出为 {a}，损失为 {loss}；其余九个输出不算在内。最大的输出属于 {read}，为 {most}。',
};
