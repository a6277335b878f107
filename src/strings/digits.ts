import * as depth from './depth.ts';
import type { Worded } from './frame.ts';

export const en = {
  settings: {
    hidden: 'hidden neurons',
    batch: 'mini-batch',
    start: 'start',
  },
  choices: {
    start: { saturated: 'saturated', ordinary: 'ordinary' },
    axis: { accuracy: 'accuracy', loss: 'loss', gradient: 'gradient norm' },
  },
  axes: {
    accuracy: 'held-out digits read correctly, %',
    loss: 'loss C, each its own kind',
    gradient: 'norm of the output layer’s gradient',
  },
  pairs: depth.en.choices.pair,
  train: 'train it here',
  again: 'train again',
  resume: 'go on',
  stop: 'stop',
  loading: 'Fetching the digits: {percent} %',
  stalled:
    'Fetching the digits: {percent} %. Nothing more has come for {seconds} seconds. You can wait on, or stop and try again.',
  size: 'Draw, or press: your browser then fetches the digits (0.6 MB) and trains all three networks.',
  training: '{percent}%, about {left} s left; {speed} digits a second, tests included',
  paused: 'Paused at {percent}%.',
  stopped: 'Stopped at {percent}%.',
  finished: 'Trained in this page, at {speed} digits a second, tests included.',
  fromBuild: 'What stands here was computed when the page was made.',
  changed: 'The settings have changed; what stands here is still of the run before.',
  faults: {
    offline: 'You are offline. Try again when you have a connection.',
    notFound: 'The digits could not be fetched. Try again later.',
    cutShort: 'The file of digits arrived incomplete. Try again.',
    damaged: 'The file of digits is not the one this page expects, so it is not used. Try again.',
    unsupported: 'This browser cannot unpack the digits. The curves shown are those of the build.',
    worker:
      'The browser did not start the background work that training needs. The curves shown are those of before.',
  },
  retry: 'try again',
  columns: {
    pair: 'after {epoch} epochs',
    loss: 'loss C',
    gradient: 'gradient norm',
    accuracy: 'read correctly',
  },
  brief: 'Read correctly: MSE {quadratic}, cross-entropy {crossEntropy}, softmax {logLikelihood}.',
  summary:
    'From the {start} start, after {epochs} epochs: sigmoid + MSE reads {quadratic} of the held-out digits correctly, sigmoid + cross-entropy {crossEntropy}, softmax + log-likelihood {logLikelihood}.',
  under:
    'Under way: after {epochs} epochs sigmoid + MSE reads {quadratic} correctly, sigmoid + cross-entropy {crossEntropy}, softmax + log-likelihood {logLikelihood}.',
  diverged:
    'Under {pair} the loss is no longer a finite number after {epochs} epochs; its training ends there.',
  rights: 'Digits: MNIST, © Yann LeCun and Corinna Cortes, reportedly under CC BY-SA 3.0.',
};

export type DigitsWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: {
    hidden: '隐藏神经元数',
    batch: '批量大小',
    start: '起点',
  },
  choices: {
    start: { saturated: '饱和', ordinary: '普通' },
    axis: { accuracy: '准确率', loss: '损失', gradient: '梯度范数' },
  },
  axes: {
    accuracy: '留出集准确率（%）',
    loss: '损失 C（各用各的）',
    gradient: '输出层梯度的范数',
  },
  pairs: depth.zh.choices.pair,
  train: '就在这里训练',
  again: '再训练一次',
  resume: '继续',
  stop: '停止',
  loading: '正在取来数字：{percent}%',
  stalled:
    '正在取来数字：{percent}%。已有 {seconds} 秒没有新的内容传来。可以再等等，也可以停下重来。',
  size: '动笔，或按下按钮，浏览器就会取来数字（0.6 MB），把三个网络都训练一遍。',
  training: '{percent}%，大约还要 {left} 秒；每秒 {speed} 个数字（含测试）',
  paused: '暂停在 {percent}%。',
  stopped: '停止在 {percent}%。',
  finished: '已在本页训练完毕，每秒 {speed} 个数字（含测试）。',
  fromBuild: '这里的结果是制作网页时算好的。',
  changed: '设置已改，这里的结果还是上一次训练的。',
  faults: {
    offline: '现在没有网络连接。连上之后请再试一次。',
    notFound: '没能取到数字文件。请过一会儿再试。',
    cutShort: '数字文件没有传完整，请再试一次。',
    damaged: '取到的文件不是本页所要的那一个，没有采用。请再试一次。',
    unsupported: '这个浏览器无法解开数字文件，图中仍是制作网页时的曲线。',
    worker: '浏览器没能启动训练所需的后台任务，图中仍是先前的曲线。',
  },
  retry: '再试一次',
  columns: { pair: '{epoch} 轮之后', loss: '损失 C', gradient: '梯度范数', accuracy: '认对' },
  brief: '认对：均方误差 {quadratic}，交叉熵 {crossEntropy}，softmax {logLikelihood}。',
  summary:
    '从{start}的起点出发，{epochs} 轮之后，留出集的准确率为：S 型 + 均方误差 {quadratic}，S 型 + 交叉熵 {crossEntropy}，softmax + 对数似然 {logLikelihood}。',
  under:
    '训练中：{epochs} 轮之后，S 型 + 均方误差认对 {quadratic}，S 型 + 交叉熵 {crossEntropy}，softmax + 对数似然 {logLikelihood}。',
  diverged: '在“{pair}”之下，{epochs} 轮之后损失已不是有限的数，训练就此结束。',
  rights: '数字取自 MNIST，版权属 Yann LeCun 与 Corinna Cortes，据称以 CC BY-SA 3.0 许可发布。',
};
