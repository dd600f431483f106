import { expect, test } from 'vitest';
import { ApiProblem } from '../api/api-problem.ts';
import type { EditStore } from './edit-store.ts';
import { newOutbox } from './new-outbox.ts';
import type { OutboxEntry } from './outbox-entry.ts';

const edit = (id: string) => ({ kind: 'trash-person', id, name: id }) as const;
const noServer = () => new ApiProblem(0, 'no-server', 'gone', null, null);
const refusal = (status: number, code = 'not-found') =>
  new ApiProblem(status, code, 'no such person', id0, 'add it');
const id0 = '0';

function memoryStore(): EditStore & { entries: Map<string, OutboxEntry> } {
  const entries = new Map<string, OutboxEntry>();
  return {
    entries,
    all: async () => [...entries.values()].sort((a, b) => a.madeMs - b.madeMs),
    add: async (entry) => void entries.set(entry.id, entry),
    change: async (id, part) => {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, ...part });
    },
    remove: async (id) => void entries.delete(id),
  };
}

/** An outbox whose server does as `answers` say, then takes everything; time stands still, pauses are run by hand. */
function setUp(answers: (Error | 'silent' | null)[] = [], store: EditStore = memoryStore()) {
  const sent: string[] = [];
  const pauses = new Map<() => void, number>();
  const outbox = newOutbox({
    store,
    async send({ edit: { id } }) {
      sent.push(id);
      const answer = answers.shift();
      if (answer === 'silent') await new Promise(() => {});
      if (answer instanceof Error) throw answer;
    },
    alone: (work) => work(),
    announce: () => {},
    later(ms, work) {
      pauses.set(work, ms);
      return () => void pauses.delete(work);
    },
    now: () => 1000,
  });
  return {
    outbox,
    sent,
    pauses: () => [...pauses.values()],
    endPause() {
      for (const work of [...pauses.keys()]) {
        pauses.delete(work);
        work();
      }
    },
    states: () => outbox.view().entries.map(({ edit: { id }, state }) => `${id} ${state}`),
  };
}

test('an edit is kept before it is sent, and forgotten once it is taken', async () => {
  const store = memoryStore();
  const { outbox, sent, states } = setUp([], store);
  expect(await outbox.make(edit('a'), 's')).toBe('done');
  expect(sent).toEqual(['a']);
  expect(states()).toEqual([]);
  expect(store.entries.size).toBe(0);
  expect(outbox.view().arrived).toEqual([{ edit: edit('a'), madeMs: 1000, arrivedAt: 1000 }]);
});

test('without a server edits wait in their order; pauses grow to a minute, and begin anew after an answer', async () => {
  const gone = [...Array.from({ length: 10 }, noServer), null, null, noServer()];
  const { outbox, sent, pauses, endPause, states } = setUp(gone);
  expect(await outbox.make(edit('a'), 's')).toBe('kept');
  expect(await outbox.make(edit('b'), 's')).toBe('kept');
  expect(states()).toEqual(['a kept', 'b kept']);
  // Nothing is sent past the one that waits.
  expect(sent).toEqual(['a', 'a']);
  const seen: number[] = [];
  for (let i = 0; i < 9; i++) {
    seen.push(...pauses());
    endPause();
    await outbox.send();
  }
  expect(seen.map((ms) => ms / 1000)).toEqual([2, 4, 8, 16, 32, 60, 60, 60, 60]);
  expect(states()).toEqual([]);
  expect(sent.slice(-2)).toEqual(['a', 'b']);
  expect(pauses()).toEqual([]);
  await outbox.make(edit('c'), 's');
  expect(pauses()).toEqual([1000]);
});

test('two edits of the same moment keep their order', async () => {
  const { outbox, states } = setUp([noServer(), noServer(), noServer()]);
  for (const id of ['b', 'a', 'c']) await outbox.make(edit(id), 's');
  expect(outbox.view().entries.map(({ madeMs }) => madeMs)).toEqual([1000, 1001, 1002]);
  expect(states()).toEqual(['b kept', 'a kept', 'c kept']);
});

test('what is refused at once is thrown in the words of the server, and is kept no longer', async () => {
  const { outbox, states, sent } = setUp([refusal(404)]);
  await expect(outbox.make(edit('a'), 's')).rejects.toMatchObject({
    code: 'not-found',
    message: 'no such person',
    where: '0',
    hint: 'add it',
  });
  expect(states()).toEqual([]);
  await outbox.send();
  expect(sent).toEqual(['a']);
});

test('what is refused later stays with its reason, holds nothing up, and is sent again only when asked', async () => {
  const { outbox, states, sent } = setUp([noServer(), noServer(), refusal(404)]);
  await outbox.make(edit('a'), 's');
  await outbox.make(edit('b'), 's');
  await outbox.send();
  expect(states()).toEqual(['a refused']);
  expect(outbox.view().entries[0]!.problem).toMatchObject({ message: 'no such person' });
  const before = sent.length;
  await outbox.send();
  expect(sent).toHaveLength(before);
  await outbox.sendAgain(outbox.view().entries[0]!);
  expect(states()).toEqual([]);
  expect(sent.slice(before)).toEqual(['a']);
});

test.each([401, 429, 502, 503, 504, 507])('status %i is no refusal: the edit waits', async (status) => {
  const { outbox, states } = setUp([refusal(status, 'x')]);
  expect(await outbox.make(edit('a'), 's')).toBe('kept');
  expect(states()).toEqual(['a kept']);
  expect(outbox.view().entries[0]!.problem).toMatchObject({ code: 'x' });
});

test('an edit for other data waits, and lets those behind it pass', async () => {
  const { outbox, states } = setUp([refusal(409, 'other-store'), refusal(409, 'other-store')]);
  expect(await outbox.make(edit('a'), 'other')).toBe('kept');
  expect(await outbox.make(edit('b'), 's')).toBe('done');
  expect(states()).toEqual(['a kept']);
});

test('an answer that takes long is not waited for; the next edit is kept meanwhile', async () => {
  const { outbox, endPause, states } = setUp(['silent']);
  const made = outbox.make(edit('a'), 's');
  await expect.poll(() => states()).toEqual(['a new']);
  endPause();
  await expect.poll(() => states()).toEqual(['a kept']);
  expect(await made).toBe('kept');
  const next = outbox.make(edit('b'), 's');
  await expect.poll(() => states()).toEqual(['a kept', 'b new']);
  endPause();
  await expect.poll(() => states()).toEqual(['a kept', 'b kept']);
  expect(await next).toBe('kept');
});

test('what is dropped is not sent; it can be taken back', async () => {
  const { outbox, states, sent } = setUp([noServer(), noServer()]);
  await outbox.make(edit('a'), 's');
  await outbox.make(edit('b'), 's');
  const [a] = outbox.view().entries;
  await outbox.drop(a!.id);
  expect(states()).toEqual(['b kept']);
  await outbox.send();
  expect(sent.filter((id) => id === 'a')).toHaveLength(2);
  await outbox.takeBack(a!);
  expect(sent.at(-1)).toBe('a');
  expect(states()).toEqual([]);
});

test('a browser that keeps nothing sends at once, or says that it could not', async () => {
  const store: EditStore = {
    ...memoryStore(),
    add: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
  };
  const { outbox } = setUp([null, noServer()], store);
  expect(await outbox.make(edit('a'), 's')).toBe('done');
  await expect(outbox.make(edit('b'), 's')).rejects.toMatchObject({ code: 'no-server' });
});

test('a store that can not be read is tried again after a pause', async () => {
  const store = memoryStore();
  let isBroken = true;
  const { all } = store;
  store.all = () => (isBroken ? Promise.reject(new DOMException('broken')) : all());
  const { outbox, pauses, sent, endPause } = setUp([], store);
  await store.add({ id: 'x', madeMs: 1, storeId: 's', edit: edit('a'), state: 'kept', problem: null });
  await outbox.send();
  expect(pauses()).toEqual([1000]);
  isBroken = false;
  endPause();
  await outbox.send();
  expect(sent).toEqual(['a']);
});
