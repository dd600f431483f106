import { expect, test } from 'vitest';
import { simulateRecording } from '../synthetic/index.ts';
import type { SampleBlock } from './recording.ts';
import { SampleSnippets } from './sample-snippets.ts';

const auxiliary: SampleBlock['auxiliary'] = {
  count: 0,
  timeMs: new Float64Array(),
  temperatureC: new Float32Array(),
  light: new Float32Array(),
  batteryV: new Float32Array(),
};

/** Samples every 10 ms from 0 on whose x is their time in seconds, y 1 g, z 0. */
function block(fromS: number, toS: number): SampleBlock {
  const count = Math.round((toS - fromS) * 100);
  const seconds = Array.from({ length: count }, (_, i) => fromS + i / 100);
  return {
    count,
    timeMs: Float64Array.from(seconds, (second) => second * 1000),
    x: Float32Array.from(seconds),
    y: new Float32Array(count).fill(1),
    z: new Float32Array(count),
    gyro: null,
    gapBefore: false,
    auxiliary,
  };
}

test('a value is the mean of 40 ms, in fortieths of a g', () => {
  const snippets = new SampleSnippets([1000, 2000], { lengthS: 1 });
  snippets.push(block(0, 1.5));
  snippets.push(block(1.5, 4));
  expect(snippets.count).toBe(25);
  // 1.000, 1.010, 1.020 and 1.030 are 1.015 g on average.
  expect(snippets.values(0)[0] / 40).toBeCloseTo(1.015, 1);
  expect(snippets.values(0)[24] / 40).toBeCloseTo(1.975, 1);
  expect([...snippets.values(1).slice(25, 50)]).toEqual(new Array(25).fill(40));
});

test('times without a sample are marked, large values end at the edge', () => {
  const snippets = new SampleSnippets([3500], { lengthS: 1 });
  snippets.push(block(3, 4));
  const values = snippets.values(0);
  expect(values[5]).toBe(127);
  expect(values[20]).toBe(-128);
});

test('values are calibrated and turned', () => {
  const snippets = new SampleSnippets([0], {
    lengthS: 1,
    calibration: { offsetG: [0, 0.5, 0], scale: [1, 2, 1] },
    rotation: [
      [0, -1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ],
  });
  snippets.push(block(0, 1));
  expect(snippets.values(0)[0]).toBe(-40);
});

test('the size of the blocks changes nothing', () => {
  const snippetsIn = (blockSamples: number) => {
    const recording = simulateRecording([{ activity: 'walk', seconds: 20 }], {
      seed: 2,
      startMs: 0,
      blockSamples,
    });
    const snippets = new SampleSnippets([1000, 7000, 13_500]);
    for (const each of recording.blocks()) snippets.push(each);
    return [0, 1, 2].map((i) => [...snippets.values(i)]);
  };
  expect(snippetsIn(7)).toEqual(snippetsIn(6000));
});

test('a snippet has the axes that hold at its time', () => {
  const turned = [
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ];
  const snippets = new SampleSnippets([1000, 3000], {
    lengthS: 1,
    turns: [{ fromMs: 2500, rotation: turned }],
  });
  snippets.push(block(0, 5));
  expect([...snippets.values(0).slice(25, 50)]).toEqual(new Array(25).fill(40));
  expect([...snippets.values(1).slice(0, 25)]).toEqual(new Array(25).fill(40));
});
