import { describeBody } from '@legwork/engine';
import { buildMotion, virtualSensor } from '../engine/src/exercise/index.ts';
import { type RepetitionSet, RepetitionStream } from '../engine/src/movement/index.ts';
import { seededRandom } from '../engine/src/number/index.ts';
import { gridRateHz } from '../engine/src/recording/index.ts';
import type { ValidationLine } from './validation-line.ts';

/** What is performed, and what a thigh may call it: first the name asked for, then those that it can't be told from. */
const exercises: Record<string, readonly string[]> = {
  'leg-press': ['leg-press'],
  'hip-thrust': ['hip-thrust'],
  bridge: ['bridge'],
  deadlift: ['squat', 'half-squat'],
  jump: ['jump'],
  squat: ['squat', 'sit-to-stand'],
  'half-squat': ['half-squat'],
};
const bodies = [
  describeBody(),
  describeBody({ sex: 'female', massKg: 60, heightM: 1.6 }),
  describeBody({ massKg: 95, heightM: 1.9 }),
];
/** Of 2 s down, 0.3 s at the end and 1.3 s up. A flight has the tempo of gravity. */
const tempos = [0.6, 1, 1.8];
const repetitions = 8;
const betweenS = 0.6;
const aroundS = 15;
/** Muscles at work tremble: 0.015 to 0.025 g in the squats of one person (`engine/src/synthetic`, squats). */
const tremorG = 0.02;
const leastExact = 0.9;

/**
 * Sets that a virtual thigh sensor feels in motions of the exercise catalogue, for bodies and tempos varied: how many have
 * the exact number of repetitions, and what they are called.
 */
export async function validateVirtualSets(): Promise<ValidationLine[]> {
  return Object.entries(exercises).map(([exercise, names]) => {
    const found = bodies.flatMap((body) =>
      (exercise === 'jump' ? [1] : tempos).map((tempo) => setsOf(exercise, body, tempo)),
    );
    const exact = found.filter((sets) => sets.length === 1 && sets[0].repetitions.length === repetitions);
    const named = found.filter(([set]) => set && names.includes(set.exercise)).length;
    const listed = found.filter(([set]) => set?.alternatives.includes(exercise as never)).length;
    const byName = exercise === names[0];
    return {
      what: `${exercise}: sets with all ${repetitions} repetitions; ${byName ? 'named so' : `called ${names.join(' or ')}, with ${exercise} among the alternatives`}`,
      figure: `${exact.length} of ${found.length}; ${byName ? named : listed} of ${found.length}`,
      goal: `at least ${leastExact * 100} % of both`,
      reached: Math.min(exact.length, byName ? named : listed) >= leastExact * found.length,
      note: found.every((sets) => exact.includes(sets))
        ? undefined
        : `found: ${found.map((sets) => sets.map((set) => `${set.exercise} ${set.repetitions.length}`).join(' + ') || 'none').join(', ')}`,
    };
  });
}

function setsOf(exercise: string, body: (typeof bodies)[number], tempo: number): RepetitionSet[] {
  const options =
    exercise === 'jump' ? {} : { tempo: { downS: 2 * tempo, pauseS: 0.3 * tempo, upS: 1.3 * tempo } };
  const { timeS } = buildMotion(exercise, body, { ...options, frames: 11 });
  const frames = Math.round(timeS[timeS.length - 1] * gridRateHz);
  const { downG, frontG } = virtualSensor(
    body,
    buildMotion(exercise, body, { ...options, frames: frames + 1 }),
  );
  const order = [...downG.keys()].slice(0, -1);
  // A deadlift of the catalogue begins at the floor, a set of a sensor at the top.
  const first = exercise === 'deadlift' ? order.reduce((a, b) => (frontG[b] < frontG[a] ? b : a)) : 0;
  const once = [...order.slice(first), ...order.slice(0, first)];
  const random = seededRandom(1);
  const signal: { down: number; front: number }[] = [];
  const hold = (seconds: number) => {
    for (let i = 0; i < seconds * gridRateHz; i++) {
      signal.push({ down: downG[first] + noise(0.003), front: frontG[first] + noise(0.003) });
    }
  };
  const noise = (sdG: number) => random.normal(0, sdG);
  hold(aroundS);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const i of once) signal.push({ down: downG[i] + noise(tremorG), front: frontG[i] + noise(tremorG) });
    hold(betweenS);
  }
  hold(aroundS);
  const stream = new RepetitionStream();
  for (let second = 0; (second + 1) * gridRateHz <= signal.length; second++) {
    const own = signal.slice(second * gridRateHz, (second + 1) * gridRateHz);
    stream.push({
      startMs: second * 1000,
      bins: gridRateHz,
      continues: second > 0,
      down: Float64Array.from(own, ({ down }) => down),
      front: Float64Array.from(own, ({ front }) => front),
      right: new Float64Array(gridRateHz),
    });
  }
  return stream.end();
}
