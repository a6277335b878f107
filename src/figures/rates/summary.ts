import {
  rates,
  sweepRates,
  type SeedSweep,
  type SweepStart,
} from '../../experiments/rate-sweep.ts';
import type { RatesWords } from '../../strings/rates.ts';
import { fill, showSetting } from '../../strings/show.ts';
import type { RatesSettings } from './settings.ts';
import type { Standing } from './standing.ts';
import { percent } from './table.ts';

type Standings = Readonly<Record<SweepStart, readonly Standing[]>>;

const meansOf = (standings: readonly Standing[], eta: number) =>
  Object.fromEntries(
    standings.map(({ pair, spreads }) => [
      pair,
      percent(spreads[rates.findIndex((one) => one === eta)]!.mean),
    ]),
  );

/** The rates at which a pair passes, in words: from 2 to 5. */
function passedSaid({ passed }: Standing, words: RatesWords): string {
  const stretches = passed.map(([from, to]) =>
    fill(from === to ? words.onlyAt : words.fromTo, {
      from: showSetting(from),
      to: showSetting(to),
    }),
  );
  return stretches.length > 0 ? stretches.join(words.and) : words.nowhere;
}

/** What the seed trained in the page reads at a rate, once all of its networks there are trained. */
function ownSaid(
  standings: Standings,
  rate: number,
  own: SeedSweep | undefined,
  words: RatesWords,
): string[] {
  const sharesOf = (start: SweepStart) => standings[start].map(({ own }) => own[rate]);
  const [ordinary, saturated] = [sharesOf('ordinary'), sharesOf('saturated')];
  if (!own || [...ordinary, ...saturated].includes(undefined)) return [];
  const list = (shares: readonly (number | undefined)[]) =>
    shares.map((share) => percent(share!)).join(words.list);
  const given = { ordinary: list(ordinary), saturated: list(saturated) };
  return [fill(words.ownSaid, { seed: String(own.seed), ...given })];
}

/** How the pairs stand at the rate from the saturated start, in a line. */
export const briefOf = ({ saturated }: Standings, eta: number, words: RatesWords): string =>
  fill(words.brief, { eta: showSetting(eta), ...meansOf(saturated, eta) });

/** How the pairs stand at the rate from both starts, at which rates they pass, and what to think of it. */
export function summaryOf(
  standings: Standings,
  { eta, epochs }: RatesSettings,
  built: readonly SeedSweep[],
  own: SeedSweep | undefined,
  words: RatesWords,
): string {
  const given = { eta: showSetting(eta), epochs: String(epochs), seeds: String(built.length) };
  const from = (start: SweepStart) => fill(words.from[start], meansOf(standings[start], eta));
  const passed = Object.fromEntries(
    standings.saturated.map((standing) => [standing.pair, passedSaid(standing, words)]),
  );
  const rate = rates.findIndex((one) => one === eta);
  const all = [...standings.ordinary, ...standings.saturated];
  const apart = all.map(({ spreads }) => spreads[rate]!.high - spreads[rate]!.low);
  const unsteady = {
    from: showSetting(sweepRates.unsteady),
    points: (100 * Math.max(...apart)).toFixed(1),
  };
  return [
    fill(words.summary, { ...given, ordinary: from('ordinary'), saturated: from('saturated') }),
    fill(words.passed, passed),
    ...(eta >= sweepRates.unsteady ? [fill(words.unsteady, unsteady)] : []),
    ...ownSaid(standings, rate, own, words),
  ].join(words.frame.between);
}
