import { expect, test } from 'vitest';
import { type SignalLane, signalLanes } from './signal-lanes.ts';

const lane: SignalLane = {
  name: 'Inclination, deg',
  low: 0,
  high: 100,
  lines: [{ name: '', values: [0, 50, Number.NaN, 100] }],
  marks: [0, 100],
  limits: [{ value: 50, label: 'upright below' }],
};
const picture = { width: 452, fromS: 0, toS: 4, times: [{ second: 2, label: '00:02' }] };

test('places values by time and size, with a gap where there is none', () => {
  const svg = signalLanes({ ...picture, lanes: [lane] });
  // 400 px for 4 s beside 44 px of numbers; 76 px of height under 22 px of title.
  expect(svg).toContain('class="signal-line a" d="M94 98L194 60M394 22"');
  expect(svg).toContain('class="signal-limit" d="M44 60H444"');
  expect(svg).toContain('x="244" y="118">00:02</text>');
});

test('draws the range of each column where there are more values than pixels', () => {
  const values = Float64Array.from({ length: 8000 }, (_, i) => (i % 2 === 0 ? 20 : 80));
  const svg = signalLanes({ ...picture, lanes: [{ ...lane, lines: [{ name: '', values }] }] });
  const [, path] = /signal-line a" d="([^"]*)"/.exec(svg)!;
  expect(path.match(/V/g)).toHaveLength(400);
  expect(path).toMatch(/^M44.5 82.8V37.2L45.5/);
});

test('a root scale gives small values more room', () => {
  const rooted: SignalLane = { ...lane, scale: 'root', lines: [{ name: '', values: [25, 25] }] };
  expect(signalLanes({ ...picture, lanes: [rooted] })).toContain('d="M144 60L344 60"');
});

test('bands show activities by colour, height and, where there is room, name', () => {
  const svg = signalLanes({
    ...picture,
    lanes: [],
    rows: [
      {
        name: 'label',
        bouts: [
          { fromS: 0, toS: 2, activity: 'walk' },
          { fromS: 2, toS: 2.2, activity: 'lie' },
        ],
      },
    ],
  });
  expect(svg).toContain('fill="#009E73" x="44" y="30.2" width="200" height="25.8"');
  expect(svg).toContain('>walking</text>');
  expect(svg).not.toContain('>lying</text>');
});

test('words can not become markup', () => {
  expect(signalLanes({ ...picture, lanes: [{ ...lane, name: '<b>&' }] })).toContain('&lt;b&gt;&amp;</text>');
});
