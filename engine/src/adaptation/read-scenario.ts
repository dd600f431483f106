import { enduranceExercises, ordinaryDay, scenarioActivities } from '../dose/index.ts';
import { exercises } from '../exercise/index.ts';
import { InputError } from '../recording/index.ts';
import { readConditions } from './conditions.ts';
import { readFields } from './read-fields.ts';
import {
  fitnessLevels,
  type Scenario,
  type ScenarioPerson,
  type ScenarioPhase,
  type ScenarioSession,
  speciesNames,
} from './scenario.ts';

/** Postures that are held are not trained in sets; a standing frame is used for minutes. */
const held = ['stand', 'one-leg-stand', 'sit', 'lie'];
const exerciseNames = exercises.map(({ name }) => name).filter((name) => !held.includes(name));
const forMinutes = [...Object.keys(enduranceExercises), 'standing-frame'];

/** Ten years: nothing that is known here lasts longer. */
const mostDays = 3653;
const mostPhases = 500;
const mostSessions = 50;

/**
 * A scenario from a JSON document, checked to the last number.
 *
 * Defaults: species human; age 35, sex male, mass 75 kg, fitness average, 9682 habitual steps a day.
 *
 * Throws an `InputError`: `wrong-scenario`, with the place in the document.
 *
 * @param document what `JSON.parse` gave
 * @param file for messages
 * @example
 * readScenario({ phases: [{ days: 60, activity: 'bed-rest' }] }, 'bed.json').person.ageY; // 35
 */
export function readScenario(document: unknown, file: string): Scenario {
  const fields = readFields(document, file, '', ['species', 'person', 'phases', 'note']);
  const species = fields.word('species', speciesNames, 'human');
  // Of an animal nothing about a person matters: checked, then left out.
  const given = readPerson(fields.value('person') ?? {}, file);
  const person = species === 'human' ? given : readPerson({}, file);
  const phases = fields
    .list('phases', mostPhases)
    .map((phase, i) => readPhase(phase, file, `phases[${i}]`, species));
  const days = phases.reduce((sum, phase) => sum + phase.days, 0);
  if (phases.length === 0)
    throw wrong('there are no phases', file, 'phases', 'give at least one, with days and activity');
  if (days > mostDays)
    throw wrong(`the phases have ${days} days`, file, 'phases', `give at most ${mostDays} in all`);
  return { species, person, phases };
}

function readPerson(value: unknown, file: string): ScenarioPerson {
  const fields = readFields(value, file, 'person', [
    'age',
    'sex',
    'massKg',
    'fitness',
    'habitualStepsPerDay',
    'conditions',
  ]);
  return {
    ageY: fields.number('age', { from: 18, to: 110, unit: 'years' }, 35),
    sex: fields.word('sex', ['female', 'male'], 'male'),
    massKg: fields.number('massKg', { from: 20, to: 300, unit: 'kg' }, 75),
    fitness: fields.word('fitness', fitnessLevels, 'average'),
    habitualStepsPerDay: fields.number(
      'habitualStepsPerDay',
      { from: 500, to: 40_000, unit: 'steps' },
      ordinaryDay.steps,
    ),
    conditions: readConditions(fields.value('conditions'), file),
  };
}

function readPhase(value: unknown, file: string, path: string, species: Scenario['species']): ScenarioPhase {
  const fields = readFields(value, file, path, ['days', 'activity', 'stepsPerDay', 'sessions', 'note']);
  const activity = fields.word('activity', scenarioActivities);
  const days = fields.number('days', { from: 1, to: mostDays, unit: 'days', whole: true });
  const steps = fields.value('stepsPerDay');
  if ((steps === undefined) === (activity === 'steps'))
    throw wrong(
      activity === 'steps' ? 'stepsPerDay is missing' : `${activity} takes no stepsPerDay`,
      file,
      path,
      'stepsPerDay goes with the activity "steps"',
    );
  if (species !== 'human' && ['cast', 'bed-rest', 'wheelchair', 'steps'].includes(activity))
    throw wrong(`a ${species} has no ${activity}`, file, path, 'give habitual, unloading or microgravity');
  if (species === 'human' && activity === 'unloading')
    throw wrong('unloading is for mice and rats', file, path, 'give bed-rest, cast or microgravity');
  return {
    days,
    activity,
    ...(steps !== undefined && {
      stepsPerDay: fields.number('stepsPerDay', { from: 0, to: 100_000, unit: 'steps' }),
    }),
    ...(fields.value('sessions') !== undefined && {
      sessions: fields
        .list('sessions', mostSessions)
        .map((session, i) => readSession(session, file, `${path}.sessions[${i}]`)),
    }),
  };
}

function readSession(value: unknown, file: string, path: string): ScenarioSession {
  const fields = readFields(value, file, path, [
    'exercise',
    'sets',
    'reps',
    'intensity',
    'minutes',
    'perWeek',
    'loadBW',
  ]);
  const exercise = fields.word('exercise', exerciseNames);
  const perWeek = fields.number('perWeek', { from: 0, to: 70, unit: 'sessions a week' });
  const loadBW =
    fields.value('loadBW') === undefined
      ? undefined
      : fields.number('loadBW', { from: 0, to: 5, unit: 'body weights' });
  const shared = { exercise, perWeek, ...(loadBW !== undefined && { loadBW }) };
  if (fields.value('minutes') !== undefined) {
    if (!forMinutes.includes(exercise))
      throw wrong(`${exercise} is not done for minutes`, file, path, 'give sets and reps');
    if (fields.value('sets') !== undefined || fields.value('reps') !== undefined)
      throw wrong('it has minutes and sets', file, path, 'give minutes, or sets and reps');
    const minutes = fields.number('minutes', { from: 0, to: 600, unit: 'minutes' });
    if (minutes * perWeek > 7 * 16 * 60)
      throw wrong('it takes more than 16 hours a day', file, path, 'give fewer minutes or sessions');
    return { ...shared, minutes };
  }
  if (exercise === 'standing-frame') throw wrong('a standing frame has no sets', file, path, 'give minutes');
  const sets = fields.number('sets', { from: 0, to: 50, unit: 'sets', whole: true });
  const reps = fields.number('reps', { from: 0, to: 200, unit: 'repetitions', whole: true });
  return { ...shared, sets, reps, intensity: readIntensity(fields.value('intensity'), file, path) };
}

function readIntensity(value: unknown, file: string, path: string): string {
  if (value === undefined) return 'bodyweight';
  const share = typeof value === 'string' ? /^(\d{1,3}(?:\.\d+)?)%1RM$/.exec(value) : null;
  if (value === 'max' || value === 'bodyweight' || (share && Number(share[1]) <= 100)) return value as string;
  throw wrong(
    `intensity can't be ${JSON.stringify(value)}`,
    file,
    path,
    'give "max", "bodyweight" or a share like "70%1RM"',
  );
}

function wrong(message: string, file: string, path: string, hint: string): InputError {
  return new InputError('wrong-scenario', message, path ? `${file}, ${path}` : file, hint);
}
