import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctedMinutes } from './corrected-minutes.ts';
import { type Band, type BandLabel, overlayLabels } from './overlay-labels.ts';

const span = { startMs: 0, endMs: 1000 };
const activities = ['sit', 'walk', 'cycle', 'row'] as const;

const label = (startMs: number, endMs: number, activity: BandLabel['activity'], editedMs = 1): BandLabel => ({
  id: `${startMs}-${endMs}-${editedMs}`,
  startMs,
  endMs,
  activity,
  editedMs,
  revertedMs: null,
});

test('a label cuts the bands that it lies on, and takes their steps in proportion', () => {
  const bands: Band[] = [
    { startMs: 0, endMs: 400, activity: 'sit', steps: 0 },
    { startMs: 400, endMs: 800, activity: 'walk', steps: 40 },
  ];
  expect(overlayLabels(bands, [label(300, 500, 'cycle')], span)).toEqual([
    { startMs: 0, endMs: 300, activity: 'sit', steps: 0, own: false, labelId: null },
    { startMs: 300, endMs: 500, activity: 'cycle', steps: 10, own: true, labelId: '300-500-1' },
    { startMs: 500, endMs: 800, activity: 'walk', steps: 30, own: false, labelId: null },
  ]);
});

test('of labels that overlap the one edited last is seen; reverted ones are not', () => {
  const labels = [
    label(0, 600, 'cycle', 2),
    label(200, 400, 'row', 1),
    { ...label(0, 1000, 'sit', 9), revertedMs: 9 },
  ];
  expect(
    overlayLabels([], labels, span).map(({ activity, startMs, endMs }) => [activity, startMs, endMs]),
  ).toEqual([['cycle', 0, 600]]);
});

const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 });
const days = cuts.map((at) => {
  const sorted = at.toSorted((a, b) => a - b);
  return sorted
    .slice(1)
    .map((endMs, i): Band => ({ startMs: sorted[i]!, endMs, activity: activities[i % 4]!, steps: i }));
});
const someLabels = fc.array(
  fc
    .tuple(fc.integer({ min: -100, max: 900 }), fc.integer({ min: 1, max: 500 }), fc.nat(3), fc.nat(9))
    .map(([startMs, length, activity, editedMs]) =>
      label(startMs, startMs + length, activities[activity]!, editedMs),
    ),
  { maxLength: 6 },
);

test('whatever the labels: bands stay in order, without overlap, inside the day; each instant has the last label on it', () => {
  fc.assert(
    fc.property(days, someLabels, (bands, labels) => {
      const shown = overlayLabels(bands, labels, span);
      for (const [i, band] of shown.entries()) {
        expect(band.startMs).toBeLessThan(band.endMs);
        if (i > 0) expect(band.startMs).toBeGreaterThanOrEqual(shown[i - 1]!.endMs);
      }
      for (let ms = 0; ms < 1000; ms += 37) {
        const on = labels.filter(({ startMs, endMs }) => startMs <= ms && ms < endMs);
        const latest = on.toSorted((a, b) => b.editedMs - a.editedMs || (a.id < b.id ? 1 : -1))[0];
        const measured = bands.find(({ startMs, endMs }) => startMs <= ms && ms < endMs);
        const seen = shown.find(({ startMs, endMs }) => startMs <= ms && ms < endMs);
        expect(seen?.activity).toBe((latest ?? measured)?.activity);
      }
    }),
  );
});

test('minutes move from one activity to the other, and stay to the last bit without labels', () => {
  const bands: Band[] = [{ startMs: 0, endMs: 600_000, activity: 'sit', steps: 0 }];
  const day = { startMs: 0, endMs: 600_000 };
  const minutes = { sit: 10.01, walk: 0.1 + 0.2 };
  expect(correctedMinutes(minutes, bands, overlayLabels(bands, [], day))).toEqual(minutes);
  const shown = overlayLabels(bands, [label(0, 180_000, 'cycle')], day);
  expect(correctedMinutes(minutes, bands, shown)).toEqual({ sit: 7.01, walk: minutes.walk, cycle: 3 });
});
