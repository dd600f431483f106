import { parentPort } from 'node:worker_threads';
import { InputError } from '@legwork/engine';
import { analyseFile } from './analyse-file.ts';
import { makePyramid } from './make-pyramid.ts';
import { previewFile } from './preview-file.ts';
import { readWindow } from './read-window.ts';
import { simulateWeek } from './simulate-week.ts';
import type { Results, TaskMessage, TaskName, TaskReply, Tasks } from './tasks.ts';

/** The thread behind `newTaskThread`. */

type Work = {
  [Name in TaskName]: (task: Tasks[Name], onProgress: (done: number) => void) => Promise<Results[Name]>;
};

const work: Work = {
  analyse: analyseFile,
  preview: previewFile,
  pyramid: makePyramid,
  window: readWindow,
  simulate: simulateWeek,
};

const port = parentPort!;
/** Progress is told this often at most, ms: what a person sees. */
const progressMs = 100;

async function run<Name extends TaskName>({ name, task }: TaskMessage<Name>): Promise<void> {
  let told = 0;
  const send = (reply: TaskReply, transfer: ArrayBuffer[] = []) => port.postMessage(reply, transfer);
  try {
    const result = await work[name](task, (done) => {
      if (performance.now() - told < progressMs) return;
      told = performance.now();
      send({ kind: 'progress', done: Math.min(1, done) });
    });
    send({ kind: 'ended', result });
  } catch (error) {
    if (error instanceof InputError) {
      const { code, message, where, hint } = error;
      send({ kind: 'refused', code, message, where, hint });
    } else send({ kind: 'failed', error });
  }
}

port.on('message', (message: TaskMessage) => void run(message));
