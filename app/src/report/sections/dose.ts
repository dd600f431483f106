import {
  type Analysis,
  type DayDose,
  type MuscleGroup,
  muscleGroups,
  type ReferenceDays,
} from '@legwork/engine';
import { barRows } from '../charts/bar-rows.ts';
import { figure } from '../charts/figure.ts';
import { hourBars } from '../charts/hour-bars.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { formatDate } from '../format/format-date.ts';
import { formatDuration } from '../format/format-duration.ts';
import { formatMillions } from '../format/format-millions.ts';
import { muscleWords } from '../format/muscle-words.ts';
import { type Html, html } from '../html.ts';
import { section } from './section.ts';

/**
 * What the legs told the brain: impulses by hour and by muscle, loaded and unloaded time, beside an ordinary day, a day in
 * bed and a day with heavy leg training; every number with its band and how well it is known.
 *
 * @param references of the same body
 * @example
 * dose(analysis, facts, referenceDays(analysis.body));
 */
export function dose(analysis: Analysis, facts: ReportFacts, references: ReferenceDays): Html | false {
  const known = facts.days.flatMap(({ day, frame }) => (day.dose ? [{ dose: day.dose, frame }] : []));
  if (known.length === 0) return false;
  const doses = known.map((one) => one.dose);
  return section(
    'dose',
    heading(doses),
    html`<p>A model, not a measurement: what the legs did is measured; forces, impulses and energy are computed from it for ${bodyWords(analysis)}.
An <em>impulse</em> here is one signal in one nerve fibre. Counted is what movement and load add to the impulses that muscles at rest send all the time.
How much of a cat's signals people have is not known, so totals may be off three times either way, and more (grade: open); comparisons between days are far safer, as they are off in the same way.</p>
${comparison(doses, references)}
<div class="pair">${byDay(known)}${byMuscle(doses)}</div>
${byHour(known)}
${loading(known)}
<p class="grades">${grades()}</p>`,
  );
}

function heading(doses: readonly DayDose[]): string {
  const ring = meanOf(doses, ringOf);
  if (ring === null) return 'What your legs told your brain: less than half of each day is known';
  return `Your legs had about ${ring.toFixed(1)} of an ordinary day's load`;
}

/** The one number of a day: the mean of knee extensors and plantar flexors. */
function ringOf({ relative }: DayDose): number | null {
  return relative && (relative.kneeExtensors + relative.plantarFlexors) / 2;
}

function meanOf(doses: readonly DayDose[], value: (dose: DayDose) => number | null): number | null {
  const values = doses.flatMap((dose) => value(dose) ?? []);
  return values.length > 0 ? values.reduce((sum, one) => sum + one, 0) / values.length : null;
}

function bodyWords({ body, assumed = {} }: Analysis): string {
  if (!body) return 'a usual body';
  const { massKg, heightM, sex, ageY } = body;
  const left = Object.keys(assumed).length > 0 ? ' (what nobody told was assumed)' : '';
  return `a body of ${Math.round(massKg)} kg and ${heightM.toFixed(2)} m, ${sex}, ${ageY} years${left}`;
}

const regions = [
  ['kneeExtensors', 'knees (front of the thigh)'],
  ['plantarFlexors', 'calves'],
  ['hamstrings', 'back of the thigh'],
  ['hipExtensors', 'buttocks'],
  ['aerobic', 'energy above rest'],
] as const;

function comparison(doses: readonly DayDose[], references: ReferenceDays): Html {
  const days = doses.filter(({ relative }) => relative !== null);
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? 'not known' : value < 0.1 ? value.toFixed(2) : value.toFixed(1);
  const rows = regions.map(([region, words]) => [
    words,
    share(meanOf(days, ({ relative }) => relative?.[region] ?? null)),
    '1.0',
    share(references.bedRest.relative?.[region]),
    share(references.legDay.relative?.[region]),
  ]);
  const ring = (dose: DayDose) => ringOf(dose) ?? 0;
  const bars = [
    ...(days.length > 0
      ? [{ label: 'these days', value: meanOf(days, ringOf)!, text: share(meanOf(days, ringOf)) }]
      : []),
    { label: 'ordinary day', value: 1, text: '1.0', faint: true },
    {
      label: 'day in bed',
      value: ring(references.bedRest),
      text: share(ring(references.bedRest)),
      faint: true,
    },
    {
      label: 'with leg training',
      value: ring(references.legDay),
      text: share(ring(references.legDay)),
      faint: true,
    },
  ];
  return figure({
    caption: html`Load of the legs, mean of knees and calves, as multiples of an ordinary day: 9700 steps, 4 h standing, standing up 60 times (grade C). The days beside are models: a day in bed moves as sleepers do; the last is an ordinary day with 4 x 8 heavy squats, deadlifts and lunges.`,
    picture: html`<p class="chart-name">Load, ordinary day = 1</p>${barRows(bars)}`,
    table: {
      caption: 'Load of each region, ordinary day = 1',
      columns: ['Region', 'these days', 'ordinary day', 'day in bed', 'with leg training'],
      rows,
    },
  });
}

interface KnownDay {
  dose: DayDose;
  frame: ReportFacts['days'][number]['frame'];
}

function evokedOf({ impulses }: DayDose): number {
  return impulses.Ia.evoked + impulses.II.evoked + impulses.Ib.evoked;
}

function bandOf({ impulses }: DayDose): [number, number] {
  const bands = [impulses.Ia, impulses.II, impulses.Ib].map(
    ({ evoked, evokedBand }) => evokedBand ?? [evoked, evoked],
  );
  return [bands.reduce((sum, [low]) => sum + low, 0), bands.reduce((sum, [, high]) => sum + high, 0)];
}

function byDay(days: readonly KnownDay[]): Html {
  const rows = days.map(({ dose, frame }) => ({
    label: formatDate(frame.date, 'short'),
    value: evokedOf(dose),
    text: formatMillions(evokedOf(dose)),
    faint: dose.relative === null,
  }));
  return figure({
    caption:
      'Impulses from the muscles of both legs to the spinal cord, beyond those at rest. Lighter: days of which less than half is known.',
    picture: html`<p class="chart-name">Impulses of each day</p>${barRows(rows)}`,
    table: {
      caption: 'Impulses of each day: to the spinal cord, and back',
      columns: [
        'Day',
        'to the spinal cord',
        'between',
        'of stretch and speed (Ia)',
        'of stretch (II)',
        'of force (Ib)',
        'back to the muscles',
      ],
      rows: days.map(({ dose, frame }) => [
        formatDate(frame.date, 'short'),
        formatMillions(evokedOf(dose)),
        bandOf(dose).map(formatMillions).join(' and '),
        formatMillions(dose.impulses.Ia.evoked),
        formatMillions(dose.impulses.II.evoked),
        formatMillions(dose.impulses.Ib.evoked),
        formatMillions(dose.impulses.efferent),
      ]),
    },
  });
}

/** Short enough to stand beside a bar on a phone. */
const short: Partial<Record<MuscleGroup, string>> = {
  'gluteus-maximus': 'buttocks',
  vasti: 'thigh, front',
  'rectus-femoris': 'thigh, hip to knee',
  hamstrings: 'thigh, back',
  gastrocnemius: 'calf, upper',
  soleus: 'calf, deep',
  'tibialis-anterior': 'shin',
  'hip-flexors': 'hip, front',
  adductors: 'thigh, inside',
  'gluteus-medius': 'hip, side',
};

function byMuscle(doses: readonly DayDose[]): Html {
  const groups = muscleGroups.flatMap((group: MuscleGroup) => {
    const evoked = doses.reduce((sum, { muscle }) => sum + (muscle[group]?.evoked ?? 0), 0) / doses.length;
    const workKJ =
      doses.reduce((sum, { muscle }) => sum + (muscle[group]?.workJ ?? 0), 0) / doses.length / 1000;
    const peakN = Math.max(...doses.map(({ muscle }) => muscle[group]?.peakForceN ?? 0));
    return evoked > 0 ? [{ group, words: muscleWords[group], evoked, workKJ, peakN }] : [];
  });
  groups.sort((a, b) => b.evoked - a.evoked);
  return figure({
    caption: 'Impulses of each group of muscles, mean of the days.',
    picture: html`<p class="chart-name">Impulses by muscle, a day</p>${barRows(
      groups.map(({ group, words, evoked }) => ({
        label: short[group] ?? words,
        value: evoked,
        text: formatMillions(evoked),
      })),
    )}`,
    table: {
      caption: 'Muscles: impulses and work a day, largest force of one side',
      columns: ['Muscles', 'impulses', 'work, kJ', 'largest force, N'],
      rows: groups.map(({ words, evoked, workKJ, peakN }) => [
        words,
        formatMillions(evoked),
        workKJ.toFixed(1),
        `${Math.round(peakN / 10) * 10}`,
      ]),
    },
  });
}

function byHour(days: readonly KnownDay[]): Html {
  const lanes = days.flatMap(({ dose, frame }) =>
    dose.hourly
      ? [{ label: formatDate(frame.date, 'short'), values: dose.hourly.evoked, known: dose.hourly.knownS }]
      : [],
  );
  return figure({
    caption:
      'Impulses from the legs hour by hour; the scale is by the square root, so that quiet hours show beside busy ones. Shaded: nothing is known.',
    picture: html`<p class="chart-name">Impulses by hour</p>${hourBars(lanes)}`,
    table: {
      caption: 'Impulses by hour of the day, millions',
      columns: ['Day', ...Array.from({ length: 24 }, (_, hour) => `${hour}`)],
      rows: lanes.map(({ label, values, known }) => [
        label,
        ...values.map((value, hour) => (known[hour]! > 0 ? (value / 1e6).toFixed(0) : '')),
      ]),
    },
  });
}

function loading(days: readonly KnownDay[]): Html {
  const rows = days.map(({ dose, frame }) => {
    const { cycles, energy } = dose;
    const heavy = cycles['1.5-2.0'] + cycles['2.0-2.5'] + cycles['2.5-3.0'] + cycles['3.0-'];
    const band = (range: readonly number[] | undefined) =>
      range ? ` (${kcal(range[0]!)} to ${kcal(range[1]!)})` : '';
    return [
      formatDate(frame.date, 'short'),
      formatDuration(dose.weightBearingS / 60),
      formatDuration(dose.longestUnloadedS / 60),
      `${Math.round(cycles['0.5-1.0'])}`,
      `${Math.round(cycles['1.0-1.5'])}`,
      `${Math.round(heavy)}`,
      energy.activeKJ === undefined ? '' : `${kcal(energy.activeKJ)}${band(energy.activeKJBand)}`,
      energy.anaerobicKJ < 1 ? 'none' : `${kcal(energy.anaerobicKJ)}`,
    ];
  });
  return figure({
    caption:
      'Time with weight on a leg, the longest time without, loads by their size in body weights, and energy above rest with its band (grade B to C).',
    picture: html`<p class="chart-name">Time with weight on a leg</p>${barRows(
      days.map(({ dose, frame }) => ({
        label: formatDate(frame.date, 'short'),
        value: dose.weightBearingS,
        text: formatDuration(dose.weightBearingS / 60),
        faint: dose.relative === null,
      })),
    )}`,
    table: {
      caption: 'Load and energy of each day',
      columns: [
        'Day',
        'weight on a leg',
        'longest without',
        'loads of 0.5 to 1',
        'of 1 to 1.5',
        'of 1.5 and more',
        'kcal above rest',
        'of it borrowed from muscle stores',
      ],
      rows,
    },
  });
}

function kcal(kJ: number): string {
  return Number((kJ / 4.184).toPrecision(2)).toFixed(0);
}

function grades(): string {
  return 'How well it is known: time and loads grade B (sensor and step rules); work and force of muscles grade C (a model in the plane seen from the side); impulses open (laws of cats, no human totals); energy grade B to C (published equations). What legs do unasked in bed and on a seat is assumed: 11 movements an hour.';
}
