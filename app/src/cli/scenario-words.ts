import type { Scenario } from '@legwork/engine';

type Phase = Scenario['phases'][number];

const activities: Readonly<Record<Phase['activity'], string>> = {
  habitual: 'ordinary life',
  sedentary: 'life at a desk',
  steps: 'few steps',
  'bed-rest': 'bed rest',
  wheelchair: 'life in a wheelchair',
  cast: 'a leg in a cast',
  unloading: 'unloaded hind legs',
  microgravity: 'no weight',
};

/** A phase in a word or three, for charts. */
export function phaseName({ activity, stepsPerDay, sessions = [] }: Phase): string {
  const life = activity === 'steps' ? `${stepsPerDay} steps a day` : activities[activity];
  return sessions.length > 0 ? `${life} + exercise` : life;
}

/** A phase in a sentence's part: how long, how lived, with which sessions. */
export function phaseWords(phase: Phase): string {
  const { days, activity, stepsPerDay, sessions = [] } = phase;
  const life = activity === 'steps' ? `${stepsPerDay} steps a day` : activities[activity];
  const exercise = sessions.map(
    ({ exercise, sets, reps, intensity, minutes, perWeek, loadBW }) =>
      `${exercise} ${minutes === undefined ? `${sets} x ${reps} at ${intensity === 'max' ? 'the maximum' : intensity}` : `${minutes} min`}${loadBW === undefined ? '' : ` with ${loadBW} body weights`}, ${perWeek} a week`,
  );
  return `${days} ${days === 1 ? 'day' : 'days'} of ${life}${exercise.length ? ` with ${exercise.join('; ')}` : ''}`;
}

/** Who lives the scenario. */
export function personWords({ species, person }: Scenario): string {
  if (species !== 'human') return `a ${species}`;
  const { ageY, sex, massKg, fitness, conditions } = person;
  const with_ =
    conditions.length > 0
      ? `, with ${conditions.map((name) => name.replaceAll('-', ' ')).join(' and ')}`
      : '';
  return `${sex === 'female' ? 'a woman' : 'a man'} of ${ageY} years and ${massKg} kg, ${fitness} before${with_}`;
}
