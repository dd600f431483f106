import { type Analysis, analyze, memorySource } from '@legwork/engine';
import { type DsadsLeg, readDsads } from '../training/read-dsads.ts';
import { signed } from './signed.ts';
import type { ValidationLine } from './validation-line.ts';

const people = [1, 2, 3, 4, 5];
const rateHz = 25;
/** Something else between, so that no walk goes on in the next. */
const order = [1, 10, 2, 11, 7, 9, 3];
const treadmills = [
  { activity: 10, name: 'flat' },
  { activity: 11, name: 'uphill, 15 deg' },
];
const treadmillMS = 4 / 3.6;
/** Mobilise-D, sensor on the lower back: 0.09 to 0.13 m/s, by group of people. */
const peerMS = 0.13;
/** A leg of a healthy person moves within a fifth of the other: what a limp has to exceed. A choice. */
const healthyRatio = 0.2;

/** Scores walking speed on a treadmill, and the symmetry of the legs of healthy people. */
export async function validateWalkingSpeed(dataDir: string): Promise<ValidationLine[]> {
  const options = { columns: ['x', 'y', 'z'], rateHz, unit: 'g' } as const;
  const analyses: Record<'right' | 'left', Analysis[]> = { right: [], left: [] };
  const together: Analysis[] = [];
  for (const person of people) {
    const legs = readDsads(dataDir, person);
    for (const leg of legs) analyses[leg.leg].push(await analyze(legSource(leg, order), options));
    const [right, left] = legs.map((leg) => legSource(leg, [...new Set(leg.activity)]));
    together.push(await analyze(right, { ...options, also: [{ source: left }] }));
  }
  const lines = treadmills.flatMap(({ activity, name }) =>
    (['right', 'left'] as const).map((leg) =>
      speedLine(`4 km/h ${name}, ${leg} leg`, analyses[leg], order.indexOf(activity)),
    ),
  );
  return [...lines, symmetryLine(together)];
}

function legSource({ axes, activity, leg }: DsadsLeg, wantedOrder: readonly number[]) {
  const lines = ['x,y,z'];
  for (const wanted of wantedOrder) {
    activity.forEach((own, second) => {
      if (own !== wanted) return;
      for (let i = second * rateHz; i < (second + 1) * rateHz; i++)
        lines.push(axes.map((axis) => axis[i].toFixed(5)).join(','));
    });
  }
  return memorySource(`${leg}.csv`, new TextEncoder().encode(lines.join('\n')));
}

/** Every activity of these people lasts five minutes. */
const partMs = 300_000;

function speedLine(what: string, analyses: readonly Analysis[], place: number): ValidationLine {
  const estimates = analyses.map(({ bouts, recording }) => {
    const fromMs = Date.parse(recording.start) + place * partMs;
    let [seconds, metres, errors] = [0, 0, 0];
    for (const { start, end, speedMS, speedErrorMS } of bouts) {
      const inside = Math.min(Date.parse(end), fromMs + partMs) - Math.max(Date.parse(start), fromMs);
      if (speedMS === undefined || speedErrorMS === undefined || inside <= 0) continue;
      seconds += inside / 1000;
      metres += (inside / 1000) * speedMS;
      errors += (inside / 1000) * speedErrorMS;
    }
    return { seconds, speedMS: metres / seconds, errorMS: errors / seconds };
  });
  const known = estimates.filter(({ seconds }) => seconds > 0);
  const misses = known.map(({ speedMS }) => speedMS - treadmillMS);
  const bias = misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
  const rmse = Math.sqrt(misses.reduce((sum, miss) => sum + miss * miss, 0) / misses.length);
  const covered = known.filter(({ speedMS, errorMS }) => Math.abs(speedMS - treadmillMS) <= errorMS).length;
  const each = estimates.map(({ seconds, speedMS, errorMS }, i) =>
    seconds > 0
      ? `p${people[i]} ${speedMS.toFixed(2)} +-${errorMS.toFixed(2)} (${seconds.toFixed(0)} s of 300 as walking)`
      : `p${people[i]} none (nothing labelled as walking)`,
  );
  return {
    what,
    figure: `${rmse.toFixed(2)} m/s root mean square error, bias ${signed(bias, 2)}`,
    goal: `at most ${peerMS} m/s`,
    reached: rmse <= peerMS,
    note: `${each.join(', ')}; the truth is 1.11; within the error given in ${covered} of ${known.length}, about two thirds expected`,
  };
}

function symmetryLine(analyses: readonly Analysis[]): ValidationLine {
  const ratios = analyses.map(({ also }) => also?.[0]?.walking?.sizeRatio ?? Number.NaN);
  const worst = Math.max(...ratios.map((ratio) => Math.abs(ratio - 1)));
  return {
    what: 'movement of the left leg divided by that of the right in walking, healthy people',
    figure: `${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`,
    goal: `within ${1 - healthyRatio} to ${1 + healthyRatio}`,
    reached: worst <= healthyRatio,
    note: 'amplitude alone: the times of steps are not compared, because the clocks of two sensors are not known to 20 ms',
  };
}
