import { InputError } from '../recording/index.ts';
import type { BodyOptions } from './body-options.ts';
import { healthyJointRanges, joints } from './joint-limits.ts';
import { muscleGroups } from './muscle-groups.ts';

/** Limits of what is taken for a person: choices, wide enough for every adult and most children. */
const limits = {
  mass: { from: 10, to: 350, unit: 'kg', example: '75' },
  height: { from: 0.8, to: 2.5, unit: 'm', example: '1.75' },
  age: { from: 4, to: 120, unit: 'years', example: '35' },
  // kg/m2: outside, mass and height do not belong to one person or their units are mixed up.
  build: { from: 8, to: 90, unit: 'kg/m2', example: '75 kg at 1.75 m' },
} as const;

/**
 * Refuses a body that nobody has.
 *
 * @throws InputError with the bad value, where it stood and what to give instead
 * @example
 * checkBody({ massKg: 0, heightM: 1.75, ageY: 35 }); // throws: a mass of 0 kg
 */
export function checkBody(options: BodyOptions & { massKg: number; heightM: number; ageY: number }): void {
  inside('mass', options.massKg);
  inside('height', options.heightM);
  inside('age', options.ageY);
  inside('build', options.massKg / options.heightM ** 2);
  for (const { muscle, percent } of options.weakness ?? []) {
    if (!(percent >= 0 && percent <= 100))
      refuse('weakness-invalid', `weakness can't be ${percent} %`, 'weakness', 'give 0 to 100 percent');
    if (muscle !== 'all' && !muscleGroups.includes(muscle))
      refuse(
        'weakness-invalid',
        `there is no muscle group "${muscle}"`,
        'weakness',
        `give all or one of ${muscleGroups.join(', ')}`,
      );
  }
  const { strengthScale = 1 } = options;
  // Choice: from nearly paralysed to several times a strong athlete.
  if (!(strengthScale > 0 && strengthScale <= 10))
    refuse(
      'strength-invalid',
      `strength can't be ${strengthScale} times the norm`,
      'strength',
      'give more than 0, at most 10',
    );
  for (const { joint, rangeDeg } of options.jointRanges ?? []) {
    if (!joints.includes(joint))
      refuse(
        'joint-range-invalid',
        `there is no joint "${joint}"`,
        'jointRanges',
        `give one of ${joints.join(', ')}`,
      );
    const [least, greatest] = healthyJointRanges[joint];
    const [from, to] = rangeDeg;
    if (!(from >= least && from <= to && to <= greatest))
      refuse(
        'joint-range-invalid',
        `the ${joint} can't move from ${from} to ${to} degrees`,
        'jointRanges',
        `stay within ${least} to ${greatest} degrees, the smaller number first`,
      );
  }
  for (const { massKg } of options.prostheses ?? [])
    if (massKg !== undefined && !(massKg > 0 && massKg <= 0.2 * options.massKg))
      refuse('prosthesis-invalid', `a device can't weigh ${massKg} kg`, 'prostheses', 'give its mass in kg');
}

function inside(what: keyof typeof limits, value: number): void {
  const { from, to, unit, example } = limits[what];
  if (value >= from && value <= to) return;
  const number = Number.isFinite(value) ? String(Math.round(1000 * value) / 1000) : String(value);
  refuse(
    `${what}-invalid`,
    what === 'build'
      ? `mass and height don't fit: ${number} ${unit}`
      : `the body's ${what} can't be ${number} ${unit}`,
    what === 'build' ? 'mass' : what,
    `give ${from} to ${to} ${unit}, for example ${example}`,
  );
}

function refuse(code: string, message: string, where: string, hint: string): never {
  throw new InputError(code, message, where, hint);
}
