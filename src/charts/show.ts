const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 10ⁿ, with the power raised. */
export function showPower(power: number): string {
  return `10${String(power)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => superscripts[Number(digit)]!)}`;
}

/** A computed value with four decimals, or with three digits and a power of ten where that would hide it. */
export function showValue(value: number): string {
  const size = Math.abs(value);
  if (value === 0 || (size >= 0.0005 && size < 1e5)) return value.toFixed(4).replace('-', '−');
  const [digits = '', power = ''] = value.toExponential(2).split('e');
  return `${digits}·${showPower(Number(power))}`.replace('-', '−');
}

/** A setting as the reader gave it: no digit lost, a true minus sign. */
export function showSetting(value: number): string {
  return String(value).replace('-', '−');
}

/** A whole number with commas between its thousands. */
export function showCount(value: number): string {
  return value.toLocaleString('en');
}
