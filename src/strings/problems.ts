/** What is said of a value that cannot be used: in an address, and in a field. */
export const en = {
  problem: {
    intro: 'Not everything in the address could be used:',
    notNumber: '{key} = “{given}” is not a number; {used} stays.',
    notWhole: '{key} = {given} is not a whole number; {used} is used.',
    tooSmall: '{key} = {given} is below what the figure allows; {used} is used.',
    tooLarge: '{key} = {given} is above what the figure allows; {used} is used.',
    unknownChoice: '{key} = “{given}” is not an option; {used} is used.',
    unknownKey: 'The figure has no setting “{key}”.',
    tooMany: 'Only {used} runs can be pinned; {given} is left out.',
  },
  field: {
    notNumber: 'Not a number; the last good run stays.',
    notWhole: 'A whole number, please; the last good run stays.',
    tooSmall: 'At least {limit}; the last good run stays.',
    tooLarge: 'At most {limit}; the last good run stays.',
  },
};

export const zh: typeof en = {
  problem: {
    intro: '地址中有些内容无法照用：',
    notNumber: '{key} =“{given}”不是数字，保留 {used}。',
    notWhole: '{key} = {given} 不是整数，改用 {used}。',
    tooSmall: '{key} = {given} 小于允许的范围，改用 {used}。',
    tooLarge: '{key} = {given} 大于允许的范围，改用 {used}。',
    unknownChoice: '{key} =“{given}”不在可选之列，改用 {used}。',
    unknownKey: '这幅图没有名为“{key}”的设置。',
    tooMany: '最多固定 {used} 条曲线，{given} 略去。',
  },
  field: {
    notNumber: '不是数字；保留上一次的结果。',
    notWhole: '请输入整数；保留上一次的结果。',
    tooSmall: '不得小于 {limit}；保留上一次的结果。',
    tooLarge: '不得大于 {limit}；保留上一次的结果。',
  },
};
