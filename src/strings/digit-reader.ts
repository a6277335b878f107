export const en = {
  draw: 'Draw a digit',
  hint: 'draw here',
  sheet: 'A handwritten digit',
  padHelp:
    'Draw with the mouse or a finger. By keyboard: the arrow keys move the pen, the space bar puts it down and lifts it, Backspace clears the sheet.',
  penDown: 'The pen is down.',
  penUp: 'The pen is up.',
  clear: 'clear',
  asRead: 'as the networks see it',
  outputs: 'Outputs of {pair} for the digits 0 to 9',
  isA: 'this is a',
  previous: 'previous',
  next: 'next',
  number: 'held-out digit {n} of {count}',
  labelled: 'held-out digit {n} of {count}, a {label}',
  reads: 'reads {read}',
  right: 'right',
  wrong: 'wrong',
  blank: 'The sheet is blank.',
  notYet: 'not trained yet',
  short: {
    quadratic: 'MSE',
    crossEntropy: 'cross-entropy',
    logLikelihood: 'softmax',
    and: ' and ',
    none: 'none of the three',
  },
  answers: {
    right: {
      all: 'All three read it right.',
      allButMse: 'All but MSE read it right.',
      other: 'Read right by {names}.',
    },
    read: {
      all: 'All three read {read}.',
      allButMse: 'All but MSE read {read}; MSE reads {mse}.',
      other: 'MSE reads {quadratic}, cross-entropy {crossEntropy}, softmax {logLikelihood}.',
    },
  },
  misreadBy: 'Which ones does softmax get wrong?',
  hideWrong: 'Hide them',
  wrongCount:
    '{count} of {total} held-out digits are misread by softmax + log-likelihood; here are the first {shown}. Choose one to see what all three make of it.',
  misread: 'a {label}, read as {read}',
};

export type DigitReaderWords = typeof en;

export const zh: DigitReaderWords = {
  draw: '写一个数字',
  hint: '写在这里',
  sheet: '一个手写数字',
  padHelp: '用鼠标或手指书写。用键盘时：方向键移笔，空格键落笔或提笔，退格键清空。',
  penDown: '笔已落下。',
  penUp: '笔已提起。',
  clear: '清空',
  asRead: '网络看到的样子',
  outputs: '{pair}对数字 0 到 9 的输出',
  isA: '这是',
  previous: '上一个',
  next: '下一个',
  number: '留出数字第 {n} 个，共 {count} 个',
  labelled: '留出数字第 {n} 个（共 {count} 个），是 {label}',
  reads: '认作 {read}',
  right: '对',
  wrong: '错',
  blank: '纸上还是空的。',
  notYet: '还没有训练',
  short: {
    quadratic: '均方误差',
    crossEntropy: '交叉熵',
    logLikelihood: 'softmax',
    and: '、',
    none: '一个也没有',
  },
  answers: {
    right: {
      all: '三个网络都认对了。',
      allButMse: '只有均方误差认错了。',
      other: '认对的：{names}。',
    },
    read: {
      all: '三个网络都认作 {read}。',
      allButMse: '均方误差认作 {mse}，另外两个认作 {read}。',
      other: '均方误差认作 {quadratic}，交叉熵认作 {crossEntropy}，softmax 认作 {logLikelihood}。',
    },
  },
  misreadBy: 'softmax 认错了哪些？',
  hideWrong: '收起',
  wrongCount:
    '{total} 个留出数字中，softmax + 对数似然认错了 {count} 个，这里是前 {shown} 个。点一个，看三个网络各怎么认。',
  misread: '本是 {label}，认成 {read}',
};
