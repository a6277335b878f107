import { wrongWay } from '../../core/precision/breaks.ts';
import type { FromOutput } from '../../core/precision/from-output.ts';
import type { LogitsWords } from '../../strings/logits.ts';
import { fill, showNumber, showSetting, showValue } from '../../strings/show.ts';
import type { LogitsSettings } from './settings.ts';
import type { Breaks, FromInput, Readings } from './ways.ts';

/** By what share something may be off and is still called right. */
const rightWithin = 0.01;

const shareOff = (computed: number, right: number) =>
  computed === right ? 0 : Math.abs(computed - right) / Math.abs(right);

/** A value, which is shown without decimals where it is exactly a whole number. */
export const showExact = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e5 ? showNumber(value) : showValue(value);

/** A product that is no number, as its factors. */
export const productOf = ({ byOutput, slope }: FromOutput): string =>
  `${showValue(byOutput)} · ${showExact(slope)}`;

/** What has become of loss and δ on the way through a. */
function stateOf(
  computed: FromOutput,
  right: FromInput,
  { y, z }: LogitsSettings,
  { state, what }: LogitsWords,
): string {
  if (Number.isNaN(computed.delta)) return fill(state.infinite, { product: productOf(computed) });
  const isWrongSide = wrongWay(y) * z > 0;
  for (const key of ['loss', 'delta'] as const) {
    const off = shareOff(computed[key], right[key]);
    if (off <= rightWithin) continue;
    if (computed[key] === 0)
      return isWrongSide ? state.zero : fill(state.rounded, { what: what[key] });
    const percent = showNumber(Number((100 * off).toPrecision(2)));
    return fill(state.off, { what: what[key], percent });
  }
  return state.right;
}

/** What stands at one z, where the ways part, and where they break. */
export function summaryOf(
  settings: LogitsSettings,
  { single, double, stable }: Readings,
  breaks: Breaks,
  words: LogitsWords,
): string {
  const states = {
    single: stateOf(single, stable, settings, words),
    double: stateOf(double, stable, settings, words),
  };
  return [
    fill(words.summary, {
      z: showSetting(settings.z),
      y: `${settings.y}`,
      loss: showExact(stable.loss),
      delta: showExact(stable.delta),
    }),
    ...(stable.delta === 0 ? [words.smallest] : []),
    fill(states.single === states.double ? words.together : words.apart, states),
    fill(words.breaks, {
      single: showNumber(breaks.single.last, 2),
      double: showNumber(breaks.double.last, 2),
    }),
  ].join(words.frame.between);
}

/** The reading that a break spoils: of cross-entropy the loss, of squared error δ. */
export function briefOf(
  { loss, z }: LogitsSettings,
  readings: Readings,
  words: LogitsWords,
): string {
  const key = loss === 'quadratic' ? 'delta' : 'loss';
  return fill(words.brief, {
    z: showSetting(z),
    name: words.what[key].trim(),
    stable: showExact(readings.stable[key]),
    single: showExact(readings.single[key]),
    double: showExact(readings.double[key]),
  });
}
