export const en = {
  exercise: 'Exercise',
  hint: 'Hint',
  solution: 'Solution',
  answer: 'Your answer',
  check: 'check',
  right: 'Right.',
  notNumber: 'That is not a number. Write it like 0.25 or 2e-3.',
  tooLarge: 'Not yet: too large.',
  tooSmall: 'Not yet: too small.',
  wrongSign: 'The size is right, the sign is not.',
};

export type ExerciseWords = typeof en;

export const zh: ExerciseWords = {
  exercise: '练习',
  hint: '提示',
  solution: '解答',
  answer: '你的答案',
  check: '检查',
  right: '正确。',
  notNumber: '这不是数字。请写成 0.25 或 2e-3 的样子。',
  tooLarge: '还不对：太大了。',
  tooSmall: '还不对：太小了。',
  wrongSign: '大小对了，符号反了。',
};
