import type { Analysis } from '@legwork/engine';

type Epochs = NonNullable<Analysis['epochs']>;

/** Rows that are made into text at a time. */
const rowsAtOnce = 3600;

/**
 * The epochs of an analysis as CSV, piece by piece: a row for each epoch with its start in UTC, what the legs did,
 * steps a minute, ENMO, MAD and the inclination of the thigh. An epoch without samples has empty cells but for its
 * cadence; so have all epochs of a recording without samples.
 *
 * Epochs of more than a second are cut at the clock. They have the label that most of their seconds have, and means of
 * the rest over the seconds with samples.
 *
 * @param epochS length of an epoch, s; default 1
 * @example
 * await writeAtomically('walk.epochs.csv', epochsCsv(analysis.epochs, 5));
 */
export function* epochsCsv(epochs: Epochs, epochS = 1): Generator<string> {
  yield 'time,activity,cadence_spm,enmo_mg,mad_mg,inclination_deg\n';
  const startS = Date.parse(epochs.start) / 1000;
  const count = epochs.activity.length;
  let rows = '';
  let made = 0;
  for (let from = 0; from < count; ) {
    const epochStartS = Math.floor((startS + from) / epochS) * epochS;
    const to = Math.min(count, epochStartS + epochS - startS);
    const time = new Date(epochStartS * 1000).toISOString();
    const { enmoMg, madMg, inclinationDeg } = epochs;
    const means = [epochs.cadenceSpm, enmoMg, madMg, inclinationDeg].map((values) => mean(values, from, to));
    rows += `${time},${label(epochs, from, to)},${means.join(',')}\n`;
    from = to;
    if (++made % rowsAtOnce > 0) continue;
    yield rows;
    rows = '';
  }
  yield rows;
}

/** Of those that are as frequent, the one that comes first. */
function label({ activity, labels }: Epochs, from: number, to: number): string {
  const counts = new Map<number | null, number>();
  for (let i = from; i < to; i++) counts.set(activity[i]!, (counts.get(activity[i]!) ?? 0) + 1);
  let best: number | null = null;
  let most = 0;
  for (const [index, count] of counts) if (count > most) [best, most] = [index, count];
  return best === null ? '' : labels[best]!;
}

function mean(values: readonly (number | null)[] | undefined, from: number, to: number): string {
  let sum = 0;
  let count = 0;
  for (let i = from; i < to; i++) {
    const value = values?.[i] ?? null;
    if (value === null) continue;
    sum += value;
    count++;
  }
  return count === 0 ? '' : String(Number((sum / count).toFixed(1)));
}
