import {
  activityPowerW,
  oxygenTimeConstantsS,
  oxygenUptakeMlPerMin,
  sessionEnergy,
} from '../../engine/src/energy/index.ts';
import type { ValidationLine } from '../validation-line.ts';
import { rateOf } from './rate-of.ts';

const person = { restMlPerMin: 260, maxMlPerMin: 3200 };
const workMlPerMin = 1500;

/** Oxygen uptake in time: rise, recovery, the same stairs for two people, and squats with and without a pause. */
export function timeCourse(): ValidationLine[] {
  return [onKinetics(), recovery(), sameStairs(), rebound()];
}

function onKinetics(): ValidationLine {
  const uptake = oxygenUptakeMlPerMin(Array(600).fill(workMlPerMin), 1, person);
  const reached = person.restMlPerMin + (1 - Math.exp(-1)) * (workMlPerMin - person.restMlPerMin);
  const afterS = uptake.findIndex((mlPerMin) => mlPerMin >= reached - 1e-9) + 1;
  const [fastest, slowest] = oxygenTimeConstantsS.onPublished;
  return {
    what: 'oxygen uptake has risen by 63 % after',
    figure: `${afterS} s`,
    goal: `${fastest} to ${slowest} s (means of six groups, George 2018)`,
    reached: afterS >= fastest && afterS <= slowest,
    note: 'the default is the mean of untrained young men (Murias 2010); a person has an own one',
  };
}

function recovery(): ValidationLine {
  const uptake = oxygenUptakeMlPerMin(
    [...Array(600).fill(workMlPerMin), ...Array(600).fill(person.restMlPerMin)],
    1,
    person,
  );
  const last = uptake.at(-1) ?? Number.NaN;
  return {
    what: 'ten minutes after ten minutes of work, oxygen uptake above rest',
    figure: `${(last - person.restMlPerMin).toFixed(2)} mL/min`,
    goal: 'below 1 mL/min',
    reached: last - person.restMlPerMin < 1,
    note: 'the slow part of recovery from hard work, minutes to hours, is left out',
  };
}

/** Five minutes up the stairs, of a fit and of an unfit person. */
function sameStairs(): ValidationLine {
  const massKg = 75;
  const climb = { cadenceSpm: 90, direction: 'up' } as const;
  const metabolicW = activityPowerW('stairs', climb, { massKg }).watts.value;
  const told = [55, 28].map((vo2MaxMlPerKgMin) => {
    const session = sessionEnergy([{ durationS: 300, metabolicW }], { massKg, vo2MaxMlPerKgMin });
    return { share: session.aerobicShare, domain: session.pieces[0]?.domain };
  });
  return {
    what: 'five minutes up the same stairs, of people whose greatest uptake is 55 and 28 mL/kg/min',
    figure: told.map(({ share, domain }) => `${Math.round(100 * share)} % aerobic, ${domain}`).join('; '),
    goal: 'moderate for one, severe for the other',
    reached: told[0]?.domain === 'moderate' && told[1]?.domain === 'severe',
    note: 'severe: above critical power, which is taken to be at 87 % of the greatest uptake (grade C)',
  };
}

/** At the same pace: who pauses at the bottom, and who stands for as long. */
function rebound(): ValidationLine {
  const pauseS = 1;
  const reboundJ = 3 * rateOf('squat', { tempo: { downS: 2, pauseS: 0, upS: 1 } }).watts;
  const standingJ = pauseS * rateOf('stand', {}).watts;
  const pausedJ = (3 + pauseS) * rateOf('squat', { tempo: { downS: 2, pauseS, upS: 1 } }).watts;
  const saved = 1 - (reboundJ + standingJ) / pausedJ;
  return {
    what: 'B198: squats without a pause at the bottom cost less than with one',
    figure: `${Math.round(100 * saved)} % less`,
    goal: 'less (published: 13 %)',
    reached: saved > 0,
    note: `a pause of ${pauseS} s, body weight, at the same pace: who does not pause stands for as long. Here it is the effort of holding the posture; the study ascribes it to elastic tendons, which by the forces of static optimisation give little back`,
  };
}
