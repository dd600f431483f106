import { parentPort, workerData } from 'node:worker_threads';
import {
  type GridRecording,
  type GridSecond,
  InputError,
  type MovementSetup,
  openGridRecording,
} from '@legwork/engine';
import { openFileSource } from '../cli/file-source.ts';
import type { ReadingTask, Reply, Request } from './messages.ts';
import { batchCapacity, newBatch, writeSecond } from './second-batch.ts';

/** The thread behind `openInWorker`: reads one file, and sends its seconds in batches as fast as they are taken. */

/** A batch is sent once it has this many seconds: some 0.6 MB. */
const secondsPerBatch = 1024;
/** Batches that may be under way or waiting to be taken. */
const rooms = 4;

const port = parentPort!;
const memory = Array.from({ length: rooms }, () => newBatch(1.25 * secondsPerBatch));
const free = memory.map((_, room) => room);
let room = free.pop()!;
let seconds = 0;
let bytesRead = 0;
let wake = () => {};

function send(reply: Reply): void {
  port.postMessage(reply);
}

function add(second: GridSecond): void {
  if (seconds === batchCapacity(memory[room]!)) {
    // Only recordings of a few samples a second have so many seconds in one block.
    const larger = newBatch(2 * seconds);
    larger.set(memory[room]!);
    memory[room] = larger;
    send({ kind: 'room', room, values: larger });
  }
  writeSecond(memory[room]!, seconds++, second);
}

async function sendBatch(): Promise<void> {
  send({ kind: 'batch', room, seconds, bytesRead });
  seconds = 0;
  while (free.length === 0)
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  room = free.pop()!;
}

async function pass(recording: GridRecording, movements: MovementSetup | undefined): Promise<void> {
  const found = await recording.pass({
    onSecond: add,
    movements,
    pause: () => (seconds >= secondsPerBatch ? sendBatch() : undefined),
  });
  await sendBatch();
  send({ kind: 'ended', pass: found, findings: recording.findings(), gaps: recording.gaps() });
}

function sendProblem(error: unknown): void {
  if (error instanceof InputError) {
    const { code, message, where, hint } = error;
    send({ kind: 'refused', code, message, where, hint });
  } else send({ kind: 'failed', error });
}

const { path, name, options }: ReadingTask = workerData;
try {
  const source = { ...(await openFileSource(path)), name };
  const onProgress = (bytes: number) => {
    bytesRead = bytes;
  };
  const recording = await openGridRecording(source, { ...options, onProgress });
  port.on('message', (request: Request) => {
    if (request.kind === 'pass') pass(recording, request.movements).catch(sendProblem);
    else {
      free.push(request.room);
      wake();
    }
  });
  for (const [room, values] of memory.entries()) send({ kind: 'room', room, values });
  send({ kind: 'opened', header: recording.header });
} catch (error) {
  sendProblem(error);
}
