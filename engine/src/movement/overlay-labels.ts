import type { Activity } from '../recording/index.ts';

/** A stretch of one activity on a day. */
export interface Band {
  startMs: number;
  endMs: number;
  activity: Activity;
  steps: number;
}

/** A stretch as measured, or as a person set it. */
export interface ShownBand extends Band {
  own: boolean;
  /** The label that set it; null as measured. */
  labelId: string | null;
}

/** What a person says that a stretch was. */
export interface BandLabel {
  id: string;
  startMs: number;
  endMs: number;
  activity: Activity;
  /** When the person said so. */
  editedMs: number;
  /** When it was taken back; null: it holds. */
  revertedMs: number | null;
}

/**
 * The bands of a day with the labels that a person set in them. Where labels overlap the one edited last is seen. Steps
 * are those measured in the stretch, in proportion.
 *
 * @param bands in order, without overlap
 * @param span of the day: labels are cut to it
 * @example
 * overlayLabels([{ startMs: 0, endMs: 100, activity: 'sit', steps: 0 }], [cycling], { startMs: 0, endMs: 100 });
 */
export function overlayLabels(
  bands: readonly Band[],
  labels: readonly BandLabel[],
  { startMs, endMs }: { startMs: number; endMs: number },
): ShownBand[] {
  const shown: ShownBand[] = bands.map((band) => ({ ...band, own: false, labelId: null }));
  const holding = labels
    .filter((label) => label.revertedMs === null && label.startMs < endMs && label.endMs > startMs)
    .sort((a, b) => a.editedMs - b.editedMs || (a.id < b.id ? -1 : 1));
  return holding.reduce<ShownBand[]>((before, label) => {
    const own = {
      startMs: Math.max(label.startMs, startMs),
      endMs: Math.min(label.endMs, endMs),
      activity: label.activity,
      own: true,
      labelId: label.id,
    };
    const outside = before.flatMap((band) => [
      ...part(band, band.startMs, Math.min(band.endMs, own.startMs)),
      ...part(band, Math.max(band.startMs, own.endMs), band.endMs),
    ]);
    const steps = before
      .flatMap((band) => part(band, Math.max(band.startMs, own.startMs), Math.min(band.endMs, own.endMs)))
      .reduce((sum, band) => sum + band.steps, 0);
    return [...outside, { ...own, steps }].sort((a, b) => a.startMs - b.startMs);
  }, shown);
}

function part(band: ShownBand, startMs: number, endMs: number): ShownBand[] {
  if (startMs >= endMs) return [];
  const share = (endMs - startMs) / (band.endMs - band.startMs);
  return [{ ...band, startMs, endMs, steps: Math.round(band.steps * share) }];
}
