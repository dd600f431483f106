import { describeBody } from '../../body/index.ts';
import { InputError } from '../../recording/index.ts';
import { heaviestKg } from './largest-load-kg.ts';
import { maximalTempo } from './one-repetition-maximum-kg.ts';
import { performMotion } from './perform-motion.ts';
import type { PerformOptions } from './perform-options.ts';

/** How strong and weak bodies are tried, and how exactly the answer is found. */
const scales = { from: 0.1, to: 10, steps: 16 };

/**
 * How many times as strong as the norm a body is, told by the largest load that the person has lifted once: the scale at
 * which the model's own one-repetition maximum is that load. All muscles alike: a choice, one exercise tells no more.
 *
 * @param maximumKg the logged maximum
 * @throws InputError `maximum-unreachable` where no strength between a tenth and ten times the norm gives it
 * @example
 * strengthFromMaximum('squat', 120, { body: { massKg: 80 } }); // 1.4
 */
export function strengthFromMaximum(name: string, maximumKg: number, options: PerformOptions): number {
  const lift = { ...options, loadKg: maximumKg, tempo: maximalTempo };
  const liftsIt = (strengthScale: number) =>
    performMotion(name, describeBody({ ...options.body, strengthScale }), lift).solution.lacks.length === 0;
  let weaker = scales.from;
  let stronger = scales.to;
  const isLoad = maximumKg > 0 && maximumKg <= heaviestKg;
  if (!isLoad || !liftsIt(stronger) || liftsIt(weaker))
    throw new InputError(
      'maximum-unreachable',
      `no body like this lifts at most ${maximumKg} kg in ${name}`,
      'oneRepetitionMaximumKg',
      'give the heaviest load lifted once in this exercise, in kg',
    );
  // Halving the ratio: strength is a factor.
  for (let step = 0; step < scales.steps; step++) {
    const middle = Math.sqrt(weaker * stronger);
    if (liftsIt(middle)) stronger = middle;
    else weaker = middle;
  }
  return stronger;
}
