import type { Worded } from './frame.ts';

/** Words of the figures that follow `mse-run`. */
export const en = {
  scrub: 'Epoch of the run in the first figure',
  push: {
    across: 'error |a − y|',
    up: 'slope σ′(z)',
    width: 'error {error}',
    side: 'slope {slope}',
    push: 'area: push {push}',
    errorName: '|a − y|',
    slopeName: 'σ′(z)',
    pushName: '|∂C/∂z|',
    summary:
      'At epoch {epoch} of the current run: an error of {error} times a slope of {slope} is a push of {push}. However large the error, a thin rectangle has a small area. For the weight the push is multiplied by the size of the input, {x}.',
  },
  slope: {
    axis: 'weighted input z',
    vertical: 'σ and its slope',
    point: 'Point on σ: it moves along the run',
    summary:
      'At epoch {epoch} of the current run the neuron stands at z = {z}: its output is {output}, and the slope there is {slope}, against 0.25 at the steepest point.',
  },
  gradient: {
    axis: 'output a',
    curve: 'MSE',
    straight: 'cross-entropy',
    peak: 'peak at a = {a}',
    columns: { gradient: '|∂C/∂z|, MSE', crossEntropy: '|∂C/∂z|, cross-entropy' },
    summary:
      'At epoch {epoch} of the current run the output is {output}. Under MSE |∂C/∂z| is {gradient}, and {peak} is the largest it can be; cross-entropy, at the same output, would push with the whole error, {error}.',
  },
  neuron: {
    input: 'input',
    neuron: 'neuron',
    output: 'output',
    target: 'y = {y}',
    diagram:
      'The input x = {x} leads into the neuron by the weight w = {w}, and a constant 1 by the bias b = {b}. There z = wx + b is {z}, and the output a = σ(z) is {a}. Back comes the error {error}; the slope {slope} multiplies it, and ∂C/∂w = {dw} and ∂C/∂b = {db} arrive.',
    summary:
      'At epoch {epoch} of the current run: forward, z = {w} · {x} + {b} = {z} and the output σ(z) = {a}, where {y} is wanted; back, the error {error} times the slope {slope} leaves {delta}.',
  },
};

export type FollowerWords = Worded<typeof en>;

export const zh: typeof en = {
  scrub: '第一幅图中训练的轮次',
  push: {
    across: '误差 |a − y|',
    up: '斜率 σ′(z)',
    width: '误差 {error}',
    side: '斜率 {slope}',
    push: '面积：推力 {push}',
    errorName: '|a − y|',
    slopeName: 'σ′(z)',
    pushName: '|∂C/∂z|',
    summary:
      '当前训练到第 {epoch} 轮：误差 {error} 乘以斜率 {slope}，推力为 {push}。误差再大，矩形太扁，面积也小。对权重来说，推力还要乘上输入的大小 {x}。',
  },
  slope: {
    axis: '带权输入 z',
    vertical: 'σ 及其斜率',
    point: 'σ 上的点：沿着这次训练移动',
    summary:
      '当前训练到第 {epoch} 轮时，神经元位于 z = {z}：输出为 {output}，该处斜率为 {slope}；最陡处的斜率是 0.25。',
  },
  gradient: {
    axis: '输出 a',
    curve: '均方误差',
    straight: '交叉熵',
    peak: '最大值在 a = {a}',
    columns: { gradient: '|∂C/∂z|，均方误差', crossEntropy: '|∂C/∂z|，交叉熵' },
    summary:
      '当前训练到第 {epoch} 轮时，输出为 {output}。用均方误差，|∂C/∂z| 为 {gradient}，最大只能到 {peak}；在同样的输出上，交叉熵会用整个误差 {error} 去推。',
  },
  neuron: {
    input: '输入',
    neuron: '神经元',
    output: '输出',
    target: '目标：{y}',
    diagram:
      '输入 x = {x} 经权重 w = {w} 进入神经元，常数 1 经偏置 b = {b} 进入神经元。神经元里 z = wx + b 等于 {z}，输出 a = σ(z) 等于 {a}。往回走的是误差 {error}，乘以斜率 {slope}，到达时 ∂C/∂w = {dw}，∂C/∂b = {db}。',
    summary:
      '当前训练到第 {epoch} 轮。往前：z = {w} · {x} + {b} = {z}，输出 σ(z) = {a}，而目标是 {y}；往回：误差 {error} 乘以斜率 {slope}，剩下 {delta}。',
  },
};
