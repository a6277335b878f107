import type { Worded } from './frame.ts';

export const en = {
  settings: { z1: 'z₁', z2: 'z₂', z3: 'z₃', classes: 'classes', label: 'right class' },
  choices: { classes: { 2: 'two', 3: 'three' } },
  horizontal: 'z₁, the others held',
  trained: 'z₁ − z₂ and z',
  likelihood: 'softmax: log-likelihood',
  difference: 'softmax: z₁ − z₂',
  neuron: 'one sigmoid: z',
  curves: {
    single: 'one sigmoid: cross-entropy',
    singleShort: 'one sigmoid',
    all: 'cross-entropy over all',
  },
  ratio: 'cross-entropy ÷ log-likelihood',
  numbers: {
    softmax: 'a₁ of the softmax',
    sigmoid: 'σ(z₁ − z₂)',
    outputGap: 'difference',
    likelihood: 'log-likelihood −ln a',
    single: 'cross-entropy (3) of the sigmoid',
    all: 'cross-entropy (9) of all outputs',
    ratio: '(9) ÷ −ln a',
  },
  brief: {
    two: 'One loss for both: {likelihood}.',
    three: '−ln a is {likelihood}, cross-entropy over all outputs {all}.',
  },
  two: 'With two classes the softmax says {a}, and so does one sigmoid of z₁ − z₂. Class {label} is right, and both lose {likelihood}; the softmax moves two z, and goes twice as fast.',
  three:
    'With three classes −ln a of the right class is {likelihood}; cross-entropy over all three outputs is {all}, {ratio} times as much: the ratio lies between 1 and 2, and changes with z.',
  threeZero:
    'With three classes −ln a of the right class and cross-entropy over all three outputs are both 0 here, to every digit that a computer keeps.',
  outside: 'There is no class {label} among two; class 2 is taken.',
};

export type TwoClassWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { z1: 'z₁', z2: 'z₂', z3: 'z₃', classes: '类别数', label: '正确类别' },
  choices: { classes: { 2: '两类', 3: '三类' } },
  horizontal: 'z₁（其余不动）',
  trained: 'z₁ − z₂ 与 z',
  likelihood: 'softmax：对数似然',
  difference: 'softmax：z₁ − z₂',
  neuron: '一个 S 型输出：z',
  curves: {
    single: '一个 S 型输出：交叉熵',
    singleShort: '一个 S 型输出',
    all: '全部输出的交叉熵',
  },
  ratio: '交叉熵 ÷ 对数似然',
  numbers: {
    softmax: 'softmax 的 a₁',
    sigmoid: 'σ(z₁ − z₂)',
    outputGap: '两者之差',
    likelihood: '对数似然 −ln a',
    single: 'S 型神经元的交叉熵 (3)',
    all: '全部输出的交叉熵 (9)',
    ratio: '(9) ÷ −ln a',
  },
  brief: {
    two: '两者的损失相同：{likelihood}。',
    three: '−ln a 为 {likelihood}，全部输出的交叉熵为 {all}。',
  },
  two: '两类时，softmax 回答 {a}，z₁ − z₂ 的一个 S 型函数回答的也是它。正确的是第 {label} 类，两者的损失也一样，都是 {likelihood}。训练起来，softmax 同时移动 z₁ 和 z₂，两者之差走得快一倍。',
  three:
    '三类时，正确类别的 −ln a 为 {likelihood}，三个输出的交叉熵为 {all}，是它的 {ratio} 倍；这个倍数在 1 与 2 之间，随 z 而变。',
  threeZero: '三类时，正确类别的 −ln a 与三个输出的交叉熵，在计算机能保留的位数内都是 0。',
  outside: '两类之中没有第 {label} 类，改用第 2 类。',
};
