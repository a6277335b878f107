export const en = {
  title: 'Predict, then run {figure}.',
  outcome: 'What happens',
};

export const zh: typeof en = {
  title: '先猜，再看{figure}。',
  outcome: '结果如何',
};
