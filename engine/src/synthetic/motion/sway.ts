import { sineCosine } from '../../number/index.ts';
import type { MotionPart } from './motion-part.ts';
import { Ramp } from './ramp.ts';
import type { ThighState } from './thigh-state.ts';

/** One sinusoid of a sway. */
export interface SwayComponent {
  frequencyHz: number;
  /** Cycles, at the start of the recording. */
  phase: number;
  flexionDeg: number;
  abductionDeg: number;
}

const radians = Math.PI / 180;

/** A sum of sinusoids of the thigh's angles about the hip: sway of the body while standing, a bouncing foot. */
export class Sway implements MotionPart {
  readonly startS: number;
  readonly endS: number;
  readonly slow: boolean;
  readonly #components: readonly SwayComponent[];
  readonly #ramp: Ramp;
  readonly #turn = new Float64Array(2);

  constructor(components: readonly SwayComponent[], startS: number, endS: number, rampS: number) {
    this.startS = startS;
    this.endS = endS;
    this.slow = components.every((component) => component.frequencyHz < 3);
    this.#components = components;
    this.#ramp = new Ramp(startS, endS, rampS);
  }

  addTo(timeS: number, state: ThighState): void {
    this.#ramp.update(timeS);
    const { value, rate, acceleration } = this.#ramp;
    for (const component of this.#components) {
      const omega = 2 * Math.PI * component.frequencyHz;
      sineCosine(omega * timeS + 2 * Math.PI * component.phase, this.#turn);
      const sine = this.#turn[0]!;
      const slope = omega * this.#turn[1]!;
      const angle = value * sine;
      const angleRate = rate * sine + value * slope;
      const angleAcceleration = acceleration * sine + 2 * rate * slope - value * omega * omega * sine;
      const flexion = component.flexionDeg * radians;
      const abduction = component.abductionDeg * radians;
      state.flexion += flexion * angle;
      state.flexionRate += flexion * angleRate;
      state.flexionAcceleration += flexion * angleAcceleration;
      state.abduction += abduction * angle;
      state.abductionRate += abduction * angleRate;
      state.abductionAcceleration += abduction * angleAcceleration;
    }
  }
}
