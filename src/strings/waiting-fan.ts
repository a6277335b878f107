export const en = {
  start: 'w₀ = b₀ =',
  startLabel: 'start w₀ = b₀',
  vertical: 'output a',
  epochAxis: 'epoch',
  run: 'run',
  pause: 'pause',
  step: 'step',
  reset: 'reset',
  epoch: 'epoch',
  scrub: 'Epoch to read out',
  mark: '{a} at epoch {epoch}',
  name: 'w₀ = b₀ = {start}',
  columns: {
    start: 'first output',
    now: 'output at epoch {epoch}',
    learnt: 'error below 0.1 at epoch',
  },
  summary:
    'Started at w₀ = b₀ = {start}, the neuron first says {first} where 0 is right; its error is below 0.1 from epoch {learnt} on.',
};

export type WaitingFanWords = typeof en;

export const zh: WaitingFanWords = {
  start: 'w₀ = b₀ =',
  startLabel: '起点 w₀ = b₀',
  vertical: '输出 a',
  epochAxis: '轮次',
  run: '训练',
  pause: '暂停',
  step: '单步',
  reset: '归零',
  epoch: '轮次',
  scrub: '读数所在的轮次',
  mark: '第 {epoch} 轮：{a}',
  name: 'w₀ = b₀ = {start}',
  columns: { start: '最初的输出', now: '第 {epoch} 轮的输出', learnt: '误差小于 0.1 的轮次' },
  summary:
    '从 w₀ = b₀ = {start} 出发，神经元一开始答 {first}，而正确答案是 0；从第 {learnt} 轮起误差小于 0.1。',
};
