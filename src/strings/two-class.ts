import type { Worded } from './frame.ts';

export const en = {
  settings: { z1: 'z₁', z2: 'z₂', z3: 'z₃', classes: 'classes', label: 'right class' },
  choices: { classes: { 2: 'two', 3: 'three' } },
  horizontal: 'z₁, the others held',
  trained: 'z₁ − z₂ and z',
  difference: 'softmax: z₁ − z₂',
  neuron: 'sigmoid: z',
  numbers: {
    softmax: 'a₁ of the softmax',
    sigmoid: 'σ(z₁ − z₂)',
    outputGap: 'difference',
    likelihood: '−ln a of the right class',
    single: '(3) of the sigmoid',
    all: '(9) over all outputs',
    ratio: '(9) ÷ −ln a',
  },
  brief: '−ln a is {likelihood}, (9) over all outputs {all}.',
  two: 'With two classes the softmax says {a}, and a sigmoid of z₁ − z₂ says the same; −ln a is {likelihood}, and (9) over both outputs is exactly twice that, {all}.',
  three:
    'With three classes −ln a of the right class is {likelihood}; (9) over all three outputs is {all}, {ratio} times as much, and the ratio changes with z.',
  threeZero:
    'With three classes −ln a of the right class and (9) over all three outputs are both 0 here, to every digit that a computer keeps.',
  outside: 'There is no class {label} among two; class 2 is taken.',
};

export type TwoClassWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { z1: 'z₁', z2: 'z₂', z3: 'z₃', classes: '类别数', label: '正确类别' },
  choices: { classes: { 2: '两类', 3: '三类' } },
  horizontal: 'z₁（其余不动）',
  trained: 'z₁ − z₂ 与 z',
  difference: 'softmax：z₁ − z₂',
  neuron: 'S 型：z',
  numbers: {
    softmax: 'softmax 的 a₁',
    sigmoid: 'σ(z₁ − z₂)',
    outputGap: '两者之差',
    likelihood: '正确类别的 −ln a',
    single: 'S 型神经元的式 (3)',
    all: '对全部输出的式 (9)',
    ratio: '式 (9) ÷ −ln a',
  },
  brief: '−ln a 为 {likelihood}，对各输出求和的式 (9) 为 {all}。',
  two: '两类时，softmax 给出 {a}，z₁ − z₂ 的 S 型函数给出的是同一个数；−ln a 为 {likelihood}，对两个输出求和的式 (9) 恰好是它的两倍，{all}。',
  three:
    '三类时，正确类别的 −ln a 为 {likelihood}，对三个输出求和的式 (9) 为 {all}，是前者的 {ratio} 倍，而且这个倍数随 z 而变。',
  threeZero: '三类时，正确类别的 −ln a 与对三个输出求和的式 (9)，在计算机能保留的位数内都是 0。',
  outside: '两类之中没有第 {label} 类，改用第 2 类。',
};
