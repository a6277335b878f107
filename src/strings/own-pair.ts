import * as run from './pair-run.ts';
import type { Worded } from './frame.ts';

export const en = {
  ...run.en,
  settings: {
    f: 'activation f(z)',
    c: 'loss C(a, y)',
    goal: 'goal',
    beside: 'beside it',
    ...run.en.settings,
  },
  choices: {
    goal: { value: 'a is to equal y', score: 'the sign of a is to be right' },
    beside: { none: 'nothing', sigmoid: 'sigmoid + MSE', tanh: 'tanh + MSE' },
  },
  pair: { value: 'This pair', score: 'This pair, as a score' },
  /** Of a loss that is made for the other goal. */
  otherGoal:
    '{reason} For another goal, that only the sign of a be right, it is safe from stalling.',
  allowed:
    'Numbers, z or a and y, + − * / ^, brackets, and exp, ln, sqrt, abs, sign, max, min, sin, cos, tan, tanh, sinh, cosh, atan, sigmoid, relu, softplus. 0 · ∞ counts as 0.',
  busy: 'Working it out …',
  formulas: 'The formulas and their derivatives',
  tooLongToPrint: 'too long to print; the curves show it',
  horizontal: 'weighted input z',
  factors: 'the factors, for target {y}',
  stale: 'Curves and verdict are those of the last pair that could be read.',
  gaps: {
    activation: 'At z = {z} the formula has no finite value.',
    loss: 'At a = {a}, y = {y}, which the activation can reach, the formula has no finite value.',
  },
  faults: {
    empty: 'There is no formula here.',
    tooLong: 'Longer than {limit} characters; that is more than is read.',
    badCharacter: '“{name}” cannot stand in a formula.',
    unfinished: 'The formula breaks off: something is missing at its end.',
    syntax: 'Something is wrong here.',
    unknownName: '“{name}” is not known. Only {variables} may be used as variables.',
    unknownFunction: '“{name}” is not a known function. A product is written with *.',
    needsBrackets:
      '“{name}” wants its argument in brackets behind it: {name}(…), and {name}(…)^2 for its square.',
    notAllowed: 'This cannot be used in a formula.',
    tooLarge: 'A number in it is too large to be finite.',
    arguments: '“{name}” was given the wrong number of arguments.',
    noDerivative: 'No derivative was found for it.',
    tooSlow: 'It took too long to work out, and was given up.',
    failed: 'This pair could not be worked out.',
    notLoaded: 'What reads formulas could not be loaded.',
    offline: 'You are offline, and what reads formulas is fetched only when it is asked for.',
  },
};

export type OwnPairWords = Worded<typeof en>;

export const zh: typeof en = {
  ...run.zh,
  settings: {
    f: '激活函数 f(z)',
    c: '损失函数 C(a, y)',
    goal: '目的',
    beside: '一同画出',
    ...run.zh.settings,
  },
  choices: {
    goal: { value: '让 a 等于 y', score: '让 a 的符号正确' },
    beside: { none: '无', sigmoid: 'S 型 + 均方误差', tanh: 'tanh + 均方误差' },
  },
  pair: { value: '这一对', score: '这一对，作为得分' },
  otherGoal: '{reason}换一个目的，只要 a 的符号正确，它就不会停滞。',
  allowed:
    '可用：数字，z 或者 a 与 y，+ − * / ^，括号，以及 exp、ln、sqrt、abs、sign、max、min、sin、cos、tan、tanh、sinh、cosh、atan、sigmoid、relu、softplus。0 · ∞ 按 0 算。',
  busy: '正在推算……',
  formulas: '两个公式和它们的导数',
  tooLongToPrint: '太长，不印出来；请看曲线',
  horizontal: '带权输入 z',
  factors: '各个因子（目标为 {y}）',
  stale: '曲线与判断仍属于上一对读得懂的公式。',
  gaps: {
    activation: '在 z = {z} 处，公式没有有限的值。',
    loss: '在 a = {a}、y = {y} 处（激活函数能到达那里），公式没有有限的值。',
  },
  faults: {
    empty: '这里还没有公式。',
    tooLong: '超过 {limit} 个字符，太长了，没有读。',
    badCharacter: '公式里不能有“{name}”。',
    unfinished: '公式没有写完，末尾缺了东西。',
    syntax: '这里不对。',
    unknownName: '不认识“{name}”。变量只能用 {variables}。',
    unknownFunction: '没有名为“{name}”的函数。乘法请写成 *。',
    needsBrackets: '“{name}”的自变量要写在后面的括号里：{name}(…)；平方写作 {name}(…)^2。',
    notAllowed: '公式里不能用这样的写法。',
    tooLarge: '其中有个数太大，已不是有限的数。',
    arguments: '“{name}”的参数个数不对。',
    noDerivative: '没能求出它的导数。',
    tooSlow: '推算太久，已经放弃。',
    failed: '这一对没能推算出来。',
    notLoaded: '读公式的程序没能加载。',
    offline: '现在没有网络连接，而读公式的程序要用到时才去取。',
  },
};
