import type { Worded } from './frame.ts';

export const en = {
  seen: 'w₀\u00a0=\u00a00.6, b₀\u00a0=\u00a00.9',
  guessed: 'w₀\u00a0=\u00a02, b₀\u00a0=\u00a02',
  start: 'w₀\u00a0=\u00a0b₀\u00a0=\u00a02',
  draw: 'Draw on from the dot, then',
  yours: 'your guess',
  sheet: 'Your guess at the output: draw it, or set it by six sliders',
  handle: 'Your guess at epoch {epoch}',
  letRun: 'let it run',
  showMe: 'or just show me',
  rub: 'rub out',
  again: 'guess again',
  summary: {
    ask: 'From w₀ = b₀ = 2 the neuron begins at {first}, which is worse. How will its output fall?',
    drawn: 'You expect it below one half near epoch {guess}. Let it run.',
    neverDrawn: 'You have drawn no output below one half yet. Draw on, or let it run.',
    underWay: 'At epoch {epoch} the output is {output}.',
    guessed:
      'You expected it below one half near epoch {guess}; it takes {real}. From the milder start it takes {good}.',
    wellGuessed:
      'You expected it below one half near epoch {guess}, and it takes {real}: well guessed. From the milder start it takes {good}.',
    neverGuessed:
      'You did not expect it below one half within {last} epochs; it takes {real}. From the milder start it takes {good}.',
    skipped:
      'It takes {real} epochs until the output is below one half. From the milder start it takes {good}.',
  },
  brief: {
    ask: 'From w₀ = b₀ = 2 it begins at {first}. How will it fall?',
    drawn: 'You expect it below one half near epoch {guess}.',
    neverDrawn: 'No output below one half is drawn yet.',
    underWay: 'At epoch {epoch} the output is {output}.',
    guessed: 'You expected it below one half near {guess}; it takes {real}.',
    wellGuessed: 'You expected it below one half near {guess}; it takes {real}.',
    neverGuessed: 'You did not expect it below one half; it takes {real}.',
    skipped: 'Below one half: after {real} epochs, from the milder start {good}.',
  },
};

export type GuessWords = Worded<typeof en>;

export const zh: typeof en = {
  seen: 'w₀\u00a0=\u00a00.6, b₀\u00a0=\u00a00.9',
  guessed: 'w₀\u00a0=\u00a02, b₀\u00a0=\u00a02',
  start: 'w₀\u00a0=\u00a0b₀\u00a0=\u00a02',
  draw: '从圆点往右画，然后',
  yours: '你的猜测',
  sheet: '你猜输出会怎样变：直接画，或用六个滑块来定',
  handle: '你猜第 {epoch} 轮的输出',
  letRun: '开始训练',
  showMe: '或者直接看结果',
  rub: '擦掉',
  again: '再猜一次',
  summary: {
    ask: '从 w₀ = b₀ = 2 出发，神经元一开始回答 {first}，错得更多。它的输出会怎样降下来？',
    drawn: '你认为它在第 {guess} 轮前后降到一半以下。让它训练吧。',
    neverDrawn: '你画的输出还没有降到一半以下。可以接着画，也可以让它训练。',
    underWay: '第 {epoch} 轮，输出为 {output}。',
    guessed:
      '你认为它在第 {guess} 轮前后降到一半以下，实际要 {real} 轮；从错得较少的起点出发，只要 {good} 轮。',
    wellGuessed:
      '你认为它在第 {guess} 轮前后降到一半以下，实际要 {real} 轮：猜得准。从错得较少的起点出发，只要 {good} 轮。',
    neverGuessed:
      '你认为它在 {last} 轮之内降不到一半以下，实际要 {real} 轮；从错得较少的起点出发，只要 {good} 轮。',
    skipped: '输出降到一半以下，要 {real} 轮；从错得较少的起点出发，只要 {good} 轮。',
  },
  brief: {
    ask: '从 w₀ = b₀ = 2 出发，一开始是 {first}。会怎样降下来？',
    drawn: '你认为它在第 {guess} 轮前后降到一半以下。',
    neverDrawn: '画的输出还没有降到一半以下。',
    underWay: '第 {epoch} 轮，输出为 {output}。',
    guessed: '你猜第 {guess} 轮前后降到一半以下，实际要 {real} 轮。',
    wellGuessed: '你猜第 {guess} 轮前后降到一半以下，实际要 {real} 轮。',
    neverGuessed: '你认为降不到一半以下，实际要 {real} 轮。',
    skipped: '降到一半以下：{real} 轮；从较好的起点，{good} 轮。',
  },
};
