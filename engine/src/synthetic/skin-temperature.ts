import { exp } from '../number/index.ts';
import type { Truth } from './truth.ts';

/** On the skin and in a room, degrees C, and how fast the sensor follows, s: modelling choices. */
const wornC = 31;
const roomC = 21.5;
const followsS = 600;

/** From when on the sensor tends to which temperature, and what it had then. */
interface Change {
  timeMs: number;
  towardsC: number;
  fromC: number;
}

function follow({ timeMs, towardsC, fromC }: Change, atMs: number): number {
  return towardsC + (fromC - towardsC) * exp((timeMs - atMs) / 1000 / followsS);
}

/** What the sensor's thermometer reads: it cools when the sensor is taken off and warms up when it is worn again. */
export class SkinTemperature {
  readonly #changes: Change[] = [];

  constructor(truth: Truth) {
    for (const bout of truth.bouts) {
      const towardsC = bout.activity === 'nonwear' ? roomC : wornC;
      const last = this.#changes.at(-1);
      if (last?.towardsC === towardsC) continue;
      const fromC = last ? follow(last, bout.startMs) : towardsC;
      this.#changes.push({ timeMs: bout.startMs, towardsC, fromC });
    }
  }

  at(timeMs: number): number {
    return follow(this.#changes.findLast((change) => change.timeMs <= timeMs) ?? this.#changes[0]!, timeMs);
  }
}
