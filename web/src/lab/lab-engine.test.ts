import { expect, test } from 'vitest';
import { LabEngine, type LabWorker } from './lab-engine.ts';
import type { LabAnswer, LabRequest } from './lab-messages.ts';

/** A worker that answers when it is told to. */
function stubWorker() {
  const asked: LabRequest[] = [];
  const worker: LabWorker = {
    postMessage: (request: LabRequest) => asked.push(request),
    terminate: () => {},
    onmessage: null,
    onerror: null,
  };
  const answer = () => {
    const { id } = asked.at(-1)!;
    const data: LabAnswer = {
      id,
      kind: 'refused',
      problem: { code: 'x', message: 'x', where: '', hint: '' },
    };
    worker.onmessage!.call(worker as Worker, { data } as MessageEvent<LabAnswer>);
  };
  return { worker, asked, answer };
}

const question = (reps: number) => ({ exercise: 'squat', options: { reps } });
const repsOf = (asked: readonly LabRequest[]) => asked.map(({ options }) => options.reps);

test('while the engine works only the newest question of a slot waits', () => {
  const { worker, asked, answer } = stubWorker();
  const answered: string[] = [];
  const engine = new LabEngine<'a' | 'b'>(
    worker,
    (slot) => answered.push(slot),
    () => {},
  );
  for (const reps of [1, 2, 3, 4]) engine.ask('a', question(reps));
  engine.ask('b', question(9));
  expect(repsOf(asked)).toEqual([1]);
  answer();
  expect(repsOf(asked)).toEqual([1, 4]);
  answer();
  answer();
  expect(repsOf(asked)).toEqual([1, 4, 9]);
  expect(answered).toEqual(['a', 'a', 'b']);
});

test('what can be told later waits for no newer question', () => {
  const { worker, asked, answer } = stubWorker();
  const engine = new LabEngine<'a'>(
    worker,
    (slot, _, { options }) => {
      if (options.reps !== 7) engine.askLater(slot, question(7));
    },
    () => {},
  );
  engine.ask('a', question(1));
  engine.ask('a', question(2));
  answer();
  answer();
  answer();
  expect(repsOf(asked)).toEqual([1, 2, 7]);
});

test('a worker that breaks says so and goes on with the next question', () => {
  const { worker, asked } = stubWorker();
  const broken: string[] = [];
  const engine = new LabEngine<'a'>(
    worker,
    () => {},
    (message) => broken.push(message),
  );
  engine.ask('a', question(1));
  engine.ask('a', question(2));
  worker.onerror!.call(worker as Worker, { message: 'no memory' } as ErrorEvent);
  expect([broken, repsOf(asked)]).toEqual([['no memory'], [1, 2]]);
});
