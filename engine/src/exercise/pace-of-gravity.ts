import { standardGravityMS2 } from '../number/index.ts';
import { InputError } from '../recording/index.ts';
import type { Setup } from './setup.ts';

/** The weakest gravity in which walking and running were studied, 0.1 g (Kram et al. 1997, J Exp Biol 200:821; from memory). */
const weakestMS2 = 0.1 * standardGravityMS2;

/**
 * How much faster than on Earth people step and jump where they are, 1 on Earth: all times change with one over the root of
 * gravity, so that speed squared over gravity and leg, the Froude number, stays the same. The optimal speed of walking
 * follows that from hypo- to hypergravity (Minetti 2001, Nature 409:467, legend of its figure read). It is a model: in
 * simulated low gravity people kept the duty factor at equal Froude numbers, but not the length of their strides
 * (Donelan and Kram 1997, J Exp Biol 200:3193, abstract read), perhaps because there the legs keep their weight (Raichlen
 * 2008, J Exp Biol 211:2767, abstract read); runners were not similar either (Donelan and Kram 2000, J Exp Biol 203:2405,
 * abstract read).
 *
 * @throws InputError `too-weightless` where hardly anything presses the feet to the ground
 */
export function paceOfGravity({ exercise, gravityMS2 }: Setup): number {
  if (gravityMS2 < weakestMS2)
    throw new InputError(
      'too-weightless',
      `${exercise} needs something that presses the feet to the ground, and here only ${gravityMS2.toFixed(2)} m/s2 do`,
      'gravity',
      'give a gravity of at least 1 m/s2, or a device that pulls towards the feet, for example 400 N',
    );
  return Math.sqrt(gravityMS2 / standardGravityMS2);
}
