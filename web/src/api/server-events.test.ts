import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isServerSilent, onServerEvent, onServerReturn, onServerSilence } from './server-events.ts';

/** As the browser's, told from here what happens. */
class StubSource extends EventTarget {
  readonly CLOSED = 2;
  readyState = 1;
  static made: StubSource[] = [];
  isClosed = false;

  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
    StubSource.made.push(this);
  }

  close(): void {
    this.isClosed = true;
  }

  tell(name: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }
}

beforeEach(() => {
  StubSource.made = [];
  vi.stubGlobal('EventSource', StubSource);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('one connection serves all listeners, and closes with the last', () => {
  const heard: string[] = [];
  const stops = ['a', 'b'].map((name) =>
    onServerEvent('changed', ({ kind }) => {
      heard.push(`${name} ${kind}`);
    }),
  );
  expect(StubSource.made.map(({ url }) => url)).toEqual(['/api/events']);
  const [source] = StubSource.made;
  source!.tell('changed', { kind: 'days', personId: null });
  stops[0]!();
  source!.tell('changed', { kind: 'labels', personId: null });
  expect(heard).toEqual(['a days', 'b days', 'b labels']);
  stops[1]!();
  expect(source!.isClosed).toBe(true);
});

test('whoever listens hears when the server is back, not when it first comes', () => {
  let returns = 0;
  const stops = [onServerEvent('analysis', () => {}), onServerReturn(() => returns++)];
  const [source] = StubSource.made;
  source!.dispatchEvent(new Event('open'));
  expect(returns).toBe(0);
  source!.dispatchEvent(new Event('error'));
  source!.dispatchEvent(new Event('open'));
  source!.dispatchEvent(new Event('open'));
  expect(returns).toBe(1);
  for (const stop of stops) stop();
});

test('a connection that was refused is opened again after a pause, for those who listen', () => {
  vi.useFakeTimers();
  const heard: string[] = [];
  let returns = 0;
  const stops = [
    onServerEvent('changed', ({ kind }) => {
      heard.push(kind);
    }),
    onServerReturn(() => returns++),
  ];
  const [refused] = StubSource.made;
  refused!.readyState = 2;
  refused!.dispatchEvent(new Event('error'));
  vi.runAllTimers();
  const again = StubSource.made[1]!;
  again.dispatchEvent(new Event('open'));
  again.tell('changed', { kind: 'days', personId: null });
  expect(returns).toBe(1);
  expect(heard).toEqual(['days']);
  // Nobody listens any more: it stays closed.
  again.readyState = 2;
  again.dispatchEvent(new Event('error'));
  for (const stop of stops) stop();
  vi.runAllTimers();
  expect(StubSource.made).toHaveLength(2);
});

test('one break may be a server that starts again; after two it is silent, until it answers', () => {
  const seen: boolean[] = [];
  const stopSeeing = onServerSilence(() => seen.push(isServerSilent()));
  const stop = onServerEvent('changed', () => {});
  const [source] = StubSource.made;
  for (const name of ['error', 'error', 'open']) source!.dispatchEvent(new Event(name));
  expect(seen).toEqual([false, true, false]);
  stop();
  stopSeeing();
});
