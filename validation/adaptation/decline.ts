import { loadDrop } from '../../engine/src/adaptation/load-drop.ts';
import { seededRandom } from '../../engine/src/number/index.ts';
import type { ValidationLine } from '../validation-line.ts';

const people = 2000;
const days = 182;
/** Looked at every Monday, as somebody in a clinic would. */
const every = 7;

type Random = ReturnType<typeof seededRandom>;

/** How people differ from day to day; every number is drawn for each of them, within what is seen in recordings (choices). */
interface Habits {
  /** Standard deviation of the logarithm of a day, and how much of it is left on the next day. */
  daySd: number;
  carriedOver: number;
  /** Weekends as a share of weekdays. */
  weekend: number;
  /** Seasons: by how much the logarithm swings in a year. */
  season: number;
  /** Share of days that are not worn. */
  notWorn: number;
}

/** How often people who did not change are told, and how soon those who did. */
export async function validateDecline(): Promise<ValidationLine[]> {
  const random = seededRandom(1);
  let alarmed = 0;
  let told = 0;
  let looks = 0;
  for (let i = 0; i < people; i++) {
    const lived = livedDays(random, drawHabits(random), () => 1);
    let any = false;
    for (let until = 28; until <= days; until += every) {
      looks++;
      if (!loadDrop(lived.slice(0, until))) continue;
      told++;
      any = true;
    }
    if (any) alarmed++;
  }
  return [
    {
      what: `${people} simulated people who did not change, looked at every week for half a year: looks that told a decline`,
      figure: `${((100 * told) / looks).toFixed(2)} %`,
      goal: 'at most 1 %',
      reached: told / looks <= 0.01,
      note: 'the threshold was chosen on other such people; days differ by 25 to 60 %, hang together (0 to 0.5), weekends 60 to 130 %, seasons up to 20 %, 0 to 20 % of days not worn; all drawn, all choices',
    },
    {
      what: 'the same: people who were told of one at least once',
      figure: `${((100 * alarmed) / people).toFixed(1)} %`,
      goal: 'at most 5 %',
      reached: alarmed / people <= 0.05,
    },
    ...[0.1, 0.3, 0.5, 0.6].map((left) => dropLine(left)),
  ];
}

function dropLine(left: number): ValidationLine {
  const random = seededRandom(2);
  const fellOn = 91;
  const delays: number[] = [];
  let early = 0;
  const trials = people / 4;
  for (let i = 0; i < trials; i++) {
    const lived = livedDays(random, drawHabits(random), (day) => (day < fellOn ? 1 : left));
    for (let until = fellOn; until <= days; until++) {
      const drop = loadDrop(lived.slice(0, until));
      if (!drop) continue;
      if (drop.from < fellOn - 7) early++;
      else delays.push(until - fellOn);
      break;
    }
  }
  const sorted = delays.sort((a, b) => a - b);
  const found = delays.length / trials;
  return {
    what: `load falls to ${100 * left} %: told within 90 days`,
    figure: `${(100 * found).toFixed(0)} %, half of them by day ${sorted[sorted.length >> 1] ?? 'never'}, nine of ten by day ${sorted[Math.floor(0.9 * sorted.length)] ?? 'never'}`,
    goal: left <= 0.3 ? 'at least 95 %, half within 10 days' : 'printed',
    reached: left > 0.3 || (found >= 0.95 && sorted[sorted.length >> 1]! <= 10),
    note: early > 0 ? `${early} of ${trials} were told of a fall more than a week before it` : '',
  };
}

function drawHabits(random: Random): Habits {
  return {
    daySd: random.between(0.25, 0.6),
    carriedOver: random.between(0, 0.5),
    weekend: random.between(0.6, 1.3),
    season: random.between(0, 0.2),
    notWorn: random.between(0, 0.2),
  };
}

function livedDays(random: Random, habits: Habits, level: (day: number) => number): (number | null)[] {
  const { daySd, carriedOver, weekend, season, notWorn } = habits;
  let state = 0;
  const phase = random.between(0, 2 * Math.PI);
  return Array.from({ length: days }, (_, day) => {
    state = carriedOver * state + Math.sqrt(1 - carriedOver ** 2) * daySd * random.normal();
    const swing = season * Math.sin((2 * Math.PI * day) / 365 + phase);
    const value = level(day) * (day % 7 < 5 ? 1 : weekend) * Math.exp(state + swing);
    return random.next() < notWorn ? null : value;
  });
}
