import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onServerEvent, onServerReturn } from './server-events.ts';

/** As the browser's, told from here what happens. */
class StubSource extends EventTarget {
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
