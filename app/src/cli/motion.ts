import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  InputError,
  type PerformedMotion,
  performMeasuredMotion,
  type TextFile,
  writeMotionTable,
} from '@legwork/engine';
import { bodyFlags, bodyOptions } from './body-flags.ts';
import { checkWritable } from './check-writable.ts';
import type { Command, CommandLine, ExitCode, Terminal } from './command.ts';
import { exerciseTable } from './exercise-table.ts';
import { fileProblem } from './file-problem.ts';
import { makeFolder } from './make-folder.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { repetitionLines } from './repetition-lines.ts';
import { writeAtomically } from './write-atomically.ts';

/** A choice: an hour of a whole body at 100 Hz has 160 MB. */
const mostBytes = 200e6;

/** `legwork motion`: measured joint angles in; forces, muscles and work out. */
export const motionCommand: Command = {
  name: 'motion',
  operands: 'FILE',
  summary: 'say what a measured motion does to joints and muscles',
  details: `Takes joint angles of OpenSim or OpenCap (.mot, .sto) and works out what legwork exercise does of an exercise, in
the plane seen from the side; finds the repetitions. Without --forces the force of the ground follows from the
accelerations and is shared between the feet. Give --mass and --height of the person.`,
  flags: [
    { name: 'forces', value: 'FILE', help: 'ground forces measured meanwhile (.mot, .sto)' },
    {
      name: 'model',
      value: 'FILE',
      help: 'OpenSim model that the angles are of (.osim): sign of the knee, place of the hip, mass',
    },
    ...bodyFlags,
    { name: 'json', help: 'print a line of JSON (legwork/exercise@1)' },
    { name: 'frames', help: 'add every moment of the motion to the JSON' },
    {
      name: 'sto-out',
      value: 'DIR',
      help: 'also write angles (.mot), moments, activations and muscle forces (.sto) for OpenSim',
    },
  ],
  run: runMotion,
};

async function runMotion(line: CommandLine, terminal: Terminal): Promise<ExitCode> {
  const { operands, flags } = line;
  const [path, ...others] = operands;
  if (path === undefined)
    throw new InputError('no-file', 'no file given', 'legwork motion', 'name a file with joint angles');
  if (others.length > 0)
    throw new InputError('too-many-files', 'one motion at a time', others[0]!, 'name one FILE');
  const [forces, model] = [flags.get('forces'), flags.get('model')];
  const folder = flags.get('sto-out');
  const outputs = folder === undefined ? null : await outputPaths(folder, path, [path, forces, model]);
  const performed = performMeasuredMotion(await readText(path), {
    forces: forces === undefined ? undefined : await readText(forces),
    model: model === undefined ? undefined : await readText(model),
    body: bodyOptions(line),
    withFrames: flags.has('frames'),
  });
  const { result, tables } = performed;
  if (outputs !== null)
    for (const [name, output] of Object.entries(outputs))
      await writeAtomically(output, writeMotionTable(tables[name as keyof typeof outputs]));
  terminal.out(
    flags.has('json')
      ? `${JSON.stringify(result)}\n`
      : `${exerciseTable(result)}${repetitionLines(result).join('\n')}\n`,
  );
  return 0;
}

/** Checked before the work: where each table goes. */
async function outputPaths(
  folder: string,
  motion: string,
  inputs: readonly (string | undefined)[],
): Promise<Record<keyof PerformedMotion['tables'], string>> {
  const stem = basename(motion).replace(/\.(mot|sto)$/i, '');
  const named = (end: string) => join(folder, `${stem}_${end}`);
  const paths = {
    coordinates: named('legwork.mot'),
    moments: named('moments.sto'),
    activations: named('activations.sto'),
    muscleForces: named('muscle_forces.sto'),
  };
  await makeFolder(folder).catch((error: unknown) => {
    throw fileProblem('write', error, folder);
  });
  for (const output of Object.values(paths)) await checkWritable(output);
  await refuseOverwriting(
    Object.values(paths),
    inputs.filter((input) => input !== undefined),
  );
  return paths;
}

async function readText(path: string): Promise<TextFile> {
  try {
    const there = await stat(path);
    if (there.isDirectory())
      throw new InputError('file-is-folder', 'this is a folder', path, 'give a file in it');
    if (!there.isFile())
      throw new InputError(
        'file-is-stream',
        'this is not a regular file',
        path,
        'save it in a file and give that',
      );
    if (there.size > mostBytes)
      throw new InputError(
        'file-too-large',
        `the file has ${Math.round(there.size / 1e6)} MB, more than any motion`,
        path,
        'cut out the part that matters',
      );
    return { name: path, text: await readFile(path, 'utf8') };
  } catch (error) {
    throw fileProblem('read', error, path);
  }
}
