import { seededRandom } from '../number/index.ts';
import type { Schedule } from './schedule.ts';
import { bedtime, eveningUntil, housework, houseworkUntil, meal, morning, shower } from './week/home.ts';
import { night } from './week/night.ts';
import { deskUntil, lunch } from './week/office.ts';
import { run, shopping, stairs, wayByBicycle, wayOnFoot } from './week/outside.ts';
import { Timeline } from './week/timeline.ts';
import { chairStandSet, rowSession, squats } from './week/training.ts';

const dayS = 86_400;
const hourS = 3600;

/** What is special about a day; the rest of it is as on other days of its kind. */
interface DayPlan {
  work: boolean;
  bicycle: boolean;
  runs: boolean;
  squats: boolean;
  chairStands: boolean;
  showersEarly: boolean;
}

function workday(line: Timeline, startS: number, plan: DayPlan): void {
  const way = plan.bicycle ? wayByBicycle : wayOnFoot;
  const wayS = plan.bicycle ? line.minutes(12, 20) : line.minutes(8, 16);
  stairs(line, 'down', 2);
  way(line, wayS);
  stairs(line, 'up', 3);
  deskUntil(line, startS + line.random.between(11.8, 12.4) * hourS);
  lunch(line);
  deskUntil(line, startS + line.random.between(16.6, 17.6) * hourS);
  stairs(line, 'down', 3);
  way(line, wayS);
  stairs(line, 'up', 2);
}

function saturday(line: Timeline, startS: number): void {
  houseworkUntil(line, startS + 10.3 * hourS);
  shopping(line);
  housework(line, line.minutes(25, 45));
  meal(line);
  eveningUntil(line, startS + 14.2 * hourS);
  // The long time without the sensor: an afternoon at the pool.
  line.add({ activity: 'stand', seconds: line.random.between(30, 60) });
  line.add({ activity: 'nonwear', seconds: line.minutes(140, 200) });
  line.add({ activity: 'stand', seconds: line.minutes(2, 4) });
  wayOnFoot(line, line.minutes(8, 14));
  rowSession(line);
}

function sunday(line: Timeline, startS: number): void {
  eveningUntil(line, startS + 10.5 * hourS);
  wayByBicycle(line, line.minutes(40, 60));
  housework(line, line.minutes(20, 35));
  meal(line);
  eveningUntil(line, startS + 14.8 * hourS);
  wayOnFoot(line, line.minutes(45, 70));
  line.add({ activity: 'sit', seconds: line.minutes(20, 40) });
}

function day(line: Timeline, index: number, plan: DayPlan): void {
  const startS = index * dayS;
  const { random } = line;
  const wakeHour = plan.work ? random.between(6.4, 7.1) : random.between(7.4, 8.3);
  night(line, startS + wakeHour * hourS, line.chance(0.6));
  morning(line, plan.showersEarly);
  if (plan.work) workday(line, startS, plan);
  else if (index === 5) saturday(line, startS);
  else sunday(line, startS);
  if (plan.runs) {
    run(line);
    shower(line);
  }
  if (plan.squats) squats(line);
  if (plan.chairStands) chairStandSet(line);
  housework(line, line.minutes(30, 50));
  meal(line);
  housework(line, line.minutes(8, 15));
  if (!plan.runs && !plan.bicycle) wayOnFoot(line, line.minutes(15, 30));
  eveningUntil(line, startS + random.between(22, 22.7) * hourS);
  bedtime(line);
}

/**
 * A believable week of one person, from Monday 00:00 to Sunday 24:00: nights with turns and visits to the toilet, a desk
 * job reached on foot or by bicycle, stairs, meals, housework, evenings on the sofa, two runs, three times three sets of
 * squats, two sets of chair stands, rowing, showers without the sensor and one long time without it.
 *
 * The course of the days is a modelling choice, so that minutes per activity come near those of adults with a thigh
 * sensor: 7.7 h asleep, 10.4 h sedentary, 3.1 h standing and 2.8 h moving a day (Blodgett et al. 2024, Eur Heart J
 * 45:458). The nights follow measured postures (see `week/night.ts`).
 *
 * @param seed any whole number; another seed gives another week
 * @returns items of exactly 604 800 s in all
 * @example
 * const recording = simulateRecording(weekSchedule(1), { seed: 1 });
 */
export function weekSchedule(seed: number): Schedule {
  const line = new Timeline(seededRandom(seed));
  const byBicycle = line.chance(0.5) ? [1, 3] : [2, 4];
  const runs = line.chance(0.5) ? [1, 3] : [1, 4];
  const squatDays = line.chance(0.5) ? [0, 2, 4] : [0, 2, 5];
  for (let index = 0; index < 7; index++) {
    day(line, index, {
      work: index < 5,
      bicycle: byBicycle.includes(index),
      runs: runs.includes(index),
      squats: squatDays.includes(index),
      chairStands: index === 2 || index === 6,
      showersEarly: index === 0 || line.chance(0.3),
    });
  }
  night(line, 7 * dayS, false);
  return line.items;
}
