import { expect, test } from 'vitest';
import { exerciseFigure, figureView } from './exercise-figure.ts';
import type { FigureFrame } from './figure-frame.ts';

const leg = {
  knee: [0, 0.48],
  ankle: [0, 0.07],
  heel: [-0.05, 0],
  toeJoint: [0.13, 0],
  toeTip: [0.2, 0],
} as const;
const standing: FigureFrame = {
  points: {
    hip: [0, 0.9],
    lumbar: [0, 1.02],
    shoulder: [0, 1.45],
    headTop: [0, 1.75],
    elbow: [0, 1.15],
    hand: [0, 0.85],
    right: leg,
    left: leg,
  },
  activation: { right: { vasti: 0.5 }, left: { vasti: 0.25 } },
  supports: [{ xM: 0.03, yM: 0, forceXN: 0, forceYN: 735 }],
  loads: [{ xM: 0, yM: 1.45, massKg: 20 }],
};
const view = figureView([standing]);

test('muscles carry their activation, the far leg is drawn first', () => {
  const svg = exerciseFigure(standing, view, 735);
  const shares = [...svg.matchAll(/--a:([\d.]+)/g)].map(([, share]) => Number(share)).filter(Boolean);
  expect(shares).toEqual([0.25, 0.5]);
  expect(svg.indexOf('figure-far')).toBeLessThan(svg.indexOf('figure-head'));
});

test('the force of one body weight is an arrow of 0.45 m upwards', () => {
  const arrow = /class="figure-force" d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)M/.exec(
    exerciseFigure(standing, view, 735),
  );
  const [fromX, fromY, toX, toY] = arrow!.slice(1).map(Number) as [number, number, number, number];
  expect(toX).toBeCloseTo(fromX, 5);
  expect(fromY - toY).toBeCloseTo(0.45 * 220, 0);
});

test('small forces and masses of nothing are not drawn', () => {
  const light = { ...standing, supports: [{ ...standing.supports[0]!, forceYN: 10 }], loads: [] };
  expect(exerciseFigure(light, view, 735)).not.toMatch(/figure-force|figure-load/);
});

test('everything lies inside the picture', () => {
  const svg = exerciseFigure(standing, view, 735);
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number) as [
    number,
    number,
    number,
  ];
  for (const [, x, y] of svg.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(x)).toBeLessThanOrEqual(width);
    expect(Number(y)).toBeGreaterThanOrEqual(0);
    expect(Number(y)).toBeLessThanOrEqual(height);
  }
});

test('joints that are pressed have rings, the harder the larger', () => {
  const light = { hip: 1, knee: 0.5, ankle: 0 };
  const pressed = { ...standing, contactForceBW: { right: { hip: 3, knee: 5, ankle: 2 }, left: light } };
  const radii = [
    ...exerciseFigure(pressed, view, 735).matchAll(/class="figure-contact".*? r="([\d.]+)"/g),
  ].map(([, radius]) => Number(radius));
  // The far leg first; its ankle presses on nothing.
  expect(radii).toHaveLength(5);
  expect(radii[0]).toBeGreaterThan(radii[1]!);
  expect(radii[3]).toBeGreaterThan(radii[2]!);
  expect(exerciseFigure(standing, view, 735)).not.toContain('figure-contact');
});

test('a step under a foot is drawn in all frames, also before it carries', () => {
  const step = (forceYN: number) => ({ xM: 0.3, yM: 0.2, forceXN: 0, forceYN, surface: 'step' });
  const frames = [0, 400].map((forceYN) => ({ ...standing, supports: [step(forceYN)] }));
  const both = figureView(frames);
  expect(both.surfaces).toEqual([
    { fromXM: expect.closeTo(0.15, 9), toXM: expect.closeTo(0.45, 9), yM: 0.2 },
  ]);
  expect([...exerciseFigure(frames[0]!, both, 735).matchAll(/figure-ground/g)]).toHaveLength(2);
  expect(figureView([standing]).surfaces).toEqual([]);
});
