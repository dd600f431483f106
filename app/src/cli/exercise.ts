import { exercises, InputError, performExercise } from '@legwork/engine';
import { besideLines } from './beside-lines.ts';
import { checkWritable } from './check-writable.ts';
import type { Command, CommandLine, ExitCode, Terminal } from './command.ts';
import { exerciseFlags, performOptions } from './exercise-flags.ts';
import { exerciseList } from './exercise-list.ts';
import { exercisePage } from './exercise-page.ts';
import { exerciseTable } from './exercise-table.ts';
import { writeAtomically } from './write-atomically.ts';

/** `legwork exercise`: an exercise, a body, a load and a gravity in; forces, muscles and work out. */
export const exerciseCommand: Command = {
  name: 'exercise',
  operands: 'NAME',
  summary: 'say what an exercise does to joints and muscles',
  details: `Works out one repetition in the plane seen from the side: joint moments and forces, muscles, work. A model, not a
measurement: validation/RESULTS.md says how far off it is. legwork exercise --list names the exercises.`,
  flags: [
    { name: 'list', help: 'list the exercises' },
    ...exerciseFlags,
    { name: 'json', help: 'print a line of JSON (legwork/exercise@1)' },
    { name: 'frames', help: 'add every moment of the repetition to the JSON' },
    {
      name: 'output',
      short: 'o',
      value: 'FILE',
      help: 'also write a page with the moving figure, for example squat.html',
    },
    {
      name: 'beside',
      value: 'WHAT',
      repeatable: true,
      help: "another condition on that page, what differs: 'load=60', 'front-squat load=40 gravity=moon'",
    },
  ],
  run: runExercise,
};

async function runExercise(line: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const { operands, flags } = line;
  if (flags.has('list')) {
    terminal.out(exerciseList(exercises));
    return 0;
  }
  const [name, ...others] = operands;
  if (name === undefined)
    throw new InputError(
      'no-exercise',
      'no exercise given',
      'legwork exercise',
      'name one, for example squat; legwork exercise --list names all',
    );
  if (others.length > 0)
    throw new InputError('too-many-exercises', 'one exercise at a time', others[0]!, 'name one NAME');
  const options = performOptions(line);
  const page = flags.get('output');
  if (flags.has('beside') && page === undefined)
    throw new InputError(
      'no-output',
      'conditions stand beside each other on a page',
      '--beside',
      'add -o squat.html',
    );
  if (page !== undefined) await checkWritable(page);
  const result = performExercise(name, { ...options, withFrames: flags.has('frames') || page !== undefined });
  if (page !== undefined) {
    const others = besideLines(line).map(({ operands: [other], ...rest }) =>
      performExercise(other!, { ...performOptions({ operands: [], ...rest }), withFrames: true }),
    );
    await writeAtomically(page, exercisePage([result, ...others]));
  }
  const { frames, ...withoutFrames } = result;
  const json = () => `${JSON.stringify(flags.has('frames') ? result : withoutFrames)}\n`;
  terminal.out(flags.has('json') ? json() : exerciseTable(result));
  return 0;
}
