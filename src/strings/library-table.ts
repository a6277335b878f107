export const en = {
  caption:
    'What the losses of three libraries take, over what they are means, and what a rate η there is in this chapter’s terms, where a loss is a mean over samples and a sum over the m outputs, and MSE has its ½.',
  name: 'loss',
  takes: 'takes',
  over: 'mean over',
  rate: 'η here',
  notes: {
    pytorch: 'BCELoss lets neither ln a nor ln(1 − a) fall below {leastLog}.',
    keras: 'The latter two keep a {clip} away from 0 and 1; with from_logits=True they take z.',
    optax: 'They take no mean of their own; here .mean() has been added.',
  },
  either: 'a or z',
  all: 'samples and outputs',
  samples: 'samples',
  half: 'with ½',
  whole: 'no ½',
};

export const zh: typeof en = {
  caption:
    '三家程序库的损失函数收什么，对什么取平均，以及那里的学习率 η 相当于本章的多少。本章的损失对样本取平均，对 m 个输出求和，均方误差带着 ½。',
  name: '损失函数',
  takes: '收什么',
  over: '对什么取平均',
  rate: '这里的 η',
  notes: {
    pytorch: 'BCELoss 不让 ln a 和 ln(1 − a) 低于 {leastLog}。',
    keras: '后两种让 a 与 0 和 1 至少隔开 {clip}；写上 from_logits=True，就收 z。',
    optax: '它们自己不取平均；这里都添上了 .mean()。',
  },
  either: 'a 或 z',
  all: '样本和输出',
  samples: '样本',
  half: '带 ½',
  whole: '没有 ½',
};
