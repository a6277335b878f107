import type { Worded } from './frame.ts';

export const en = {
  settings: { loss: 'loss', z: 'weighted input z' },
  input: 'weighted input z',
  delta: 'δ = ∂C/∂z',
  power: 'log₁₀ |∂C/∂z|',
  move: {
    loss: 'Weighted input to read out, under the loss',
    delta: 'Weighted input to read out, under δ',
  },
  ways: { single: 'single', double: 'double', stable: 'from z' },
  alike: 'all three alike',
  table: 'At z = {z}, computed in three ways',
  rows: {
    output: 'a',
    rest: '1 − a',
    loss: 'C',
    byOutput: '∂C/∂a',
    slope: 'σ′',
    delta: 'δ',
    error: 'a − y',
  },
  columns: { single: 'from a, single', double: 'from a, double', stable: 'from z' },
  state: {
    right: 'loss and δ are right',
    off: '{what} is {percent} % off',
    infinite: 'the loss is infinite and δ is {product}, no number at all',
    zero: 'δ is exactly 0, as if there were nothing to learn',
    rounded: '{what} has become 0, and no harm done: the answer is right',
  },
  what: { loss: 'the loss', delta: 'δ' },
  summary: 'Computed from z, at z = {z} with the target {y}, the loss is {loss} and δ is {delta}.',
  apart: 'From a in single precision {single}; in double precision {double}.',
  together: 'From a, in single and in double precision alike, {single}.',
  breaks: 'Single precision breaks down at z = {single}, double precision at {double}.',
  smallest: 'That δ is smaller than any number double precision has.',
  brief:
    'z = {z}: {name} is {stable} from z; from a {single} in single, {double} in double precision.',
};

export type LogitsWords = Worded<typeof en>;

export const zh: typeof en = {
  settings: { loss: '损失函数', z: '带权输入 z' },
  input: '带权输入 z',
  delta: 'δ = ∂C/∂z',
  power: 'log₁₀ |∂C/∂z|',
  move: {
    loss: '读数所在的带权输入，看损失',
    delta: '读数所在的带权输入，看 δ',
  },
  ways: { single: '单精度', double: '双精度', stable: '由 z' },
  alike: '三种算法没有分别',
  table: '在 z = {z} 处，三种算法的结果',
  rows: {
    output: 'a',
    rest: '1 − a',
    loss: 'C',
    byOutput: '∂C/∂a',
    slope: 'σ′',
    delta: 'δ',
    error: 'a − y',
  },
  columns: { single: '由 a，单精度', double: '由 a，双精度', stable: '由 z' },
  state: {
    right: '损失和 δ 都对',
    off: '{what}偏了 {percent}%',
    infinite: '损失成了无穷大，δ 是 {product}，根本不是数',
    zero: 'δ 恰好是 0，仿佛没有什么可学了',
    rounded: '{what}变成了 0，不过答案本来就对，并无妨碍',
  },
  what: { loss: '损失', delta: 'δ ' },
  summary: '在 z = {z} 处，目标为 {y}：由 z 来算，损失是 {loss}，δ 是 {delta}。',
  apart: '由 a 来算，单精度下{single}；双精度下{double}。',
  together: '由 a 来算，无论单精度还是双精度，{single}。',
  breaks: '单精度到 z = {single} 处失灵，双精度到 {double} 处失灵。',
  smallest: '这个 δ 比双精度所能表示的最小的数还小。',
  brief: 'z = {z}：由 z 算，{name}是 {stable}；由 a 算，单精度得 {single}，双精度得 {double}。',
};
