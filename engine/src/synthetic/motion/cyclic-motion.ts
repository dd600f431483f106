import type { MotionPart } from './motion-part.ts';
import { Oscillator } from './oscillator.ts';
import type { PeriodicCurve } from './periodic-curve.ts';
import { type PhaseNode, PhaseTrack } from './phase-track.ts';
import { Ramp } from './ramp.ts';
import type { ThighState } from './thigh-state.ts';

/** One cycle of a movement: angles of the thigh in degrees, places of the hip in metres, over the phase. */
export interface CyclicPattern {
  flexionDeg: PeriodicCurve;
  abductionDeg: PeriodicCurve;
  axialDeg: PeriodicCurve;
  hipForwardM: PeriodicCurve;
  hipUpM: PeriodicCurve;
  hipRightM: PeriodicCurve;
}

export interface CyclicMotionOptions {
  startS: number;
  endS: number;
  /** How long it takes to reach the full size, and to lose it at the end, seconds. */
  rampInS: number;
  rampOutS: number;
  /** Travelling speed once it has reached its full size, m/s; default 0. */
  forwardMS?: number;
  upMS?: number;
}

const radians = Math.PI / 180;

/** A movement that repeats: walking, running, pedalling, rowing. */
export class CyclicMotion implements MotionPart {
  readonly startS: number;
  readonly endS: number;
  readonly slow = false;
  readonly #pattern: CyclicPattern;
  readonly #phase: PhaseTrack;
  readonly #ramp: Ramp;
  readonly #oscillator: Oscillator;
  readonly #forwardMS: number;
  readonly #upMS: number;

  constructor(pattern: CyclicPattern, nodes: readonly PhaseNode[], options: CyclicMotionOptions) {
    this.startS = options.startS;
    this.endS = options.endS;
    this.#pattern = pattern;
    this.#phase = new PhaseTrack(nodes);
    this.#ramp = new Ramp(options.startS, options.endS, options.rampInS, options.rampOutS);
    this.#oscillator = new Oscillator(
      Math.max(...Object.values(pattern).map((curve: PeriodicCurve) => curve.cosines.length)),
    );
    this.#forwardMS = options.forwardMS ?? 0;
    this.#upMS = options.upMS ?? 0;
  }

  addTo(timeS: number, state: ThighState): void {
    const phase = this.#phase;
    const ramp = this.#ramp;
    const oscillator = this.#oscillator;
    phase.update(timeS);
    ramp.update(timeS);
    oscillator.setPhase(phase.phase, phase.rate, phase.acceleration);
    oscillator.setGain(
      ramp.value * phase.gain,
      ramp.rate * phase.gain + ramp.value * phase.gainRate,
      ramp.acceleration * phase.gain + 2 * ramp.rate * phase.gainRate + ramp.value * phase.gainAcceleration,
    );
    oscillator.read(this.#pattern.flexionDeg);
    state.flexion += oscillator.value * radians;
    state.flexionRate += oscillator.rate * radians;
    state.flexionAcceleration += oscillator.acceleration * radians;
    oscillator.read(this.#pattern.abductionDeg);
    state.abduction += oscillator.value * radians;
    state.abductionRate += oscillator.rate * radians;
    state.abductionAcceleration += oscillator.acceleration * radians;
    oscillator.read(this.#pattern.axialDeg);
    state.axial += oscillator.value * radians;
    state.axialRate += oscillator.rate * radians;
    state.axialAcceleration += oscillator.acceleration * radians;
    oscillator.read(this.#pattern.hipForwardM);
    state.hipForward += oscillator.acceleration + this.#forwardMS * ramp.rate;
    oscillator.read(this.#pattern.hipUpM);
    state.hipUp += oscillator.acceleration + this.#upMS * ramp.rate;
    oscillator.read(this.#pattern.hipRightM);
    state.hipRight += oscillator.acceleration;
  }
}
