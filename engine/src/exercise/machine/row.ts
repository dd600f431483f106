import { human, humanSegments } from '../../body/index.ts';
import { cos, sin } from '../../number/index.ts';
import { between, ease } from '../ease.ts';
import type { Exercise } from '../exercise.ts';
import { poseLeg } from '../pose-leg.ts';
import { repetition } from '../repetition.ts';
import { seatSurface } from '../seat/seat-posture.ts';
import { chosen } from '../setup.ts';
import { onSurface, soleSupport } from '../stance-supports.ts';
import { handleSpeed } from './handle-speed.ts';

const degree = Math.PI / 180;

/** The stroke, as coaches teach it ("legs, trunk, arms"): angles at the catch and at the finish. All choices. */
const stroke = {
  kneeRad: { catch: 115 * degree, finish: 8 * degree },
  tiltRad: { catch: -25 * degree, finish: 25 * degree },
  shoulderRad: { catch: 80 * degree, finish: 10 * degree },
  elbowRad: { catch: 5 * degree, finish: 100 * degree },
};

/** When legs, trunk and arms move, shares of the drive's time: choices, one begins while the other still goes on. */
const moves = { legs: [0, 0.7], trunk: [0.15, 0.9], arms: [0.35, 1] } as const;

/** The sliding seat is this far above the feet's plate, and the plate leans by 45 degrees: choices. */
const seatAboveAnkleM = 0.1;
const plateRad = 45 * degree;

export const row: Exercise = {
  name: 'row',
  about: 'A stroke on a rowing machine with a sliding seat against powerW (75 W by default).',
  phases: ['legs push', 'trunk swings', 'arms pull', 'return'],
  trains: ['vasti', 'gluteus-maximus', 'erector-spinae', 'hamstrings', 'upper-back', 'arms'],
  sensors: ['thigh', 'wrist', 'lower-back'],
  options: ['powerW', 'tempo', 'frames'],
  build(setup) {
    const { body } = setup;
    const powerW = chosen(setup, 'powerW', 75);
    const { thigh, shank } = body.legs.right;
    // Feet at the origin, the seat behind them.
    const hipM = seatAboveAnkleM + 0.05 * body.heightM;
    const done = (at: number, [from, to]: readonly [number, number]): number =>
      ease(Math.min(1, Math.max(0, (at - from) / (to - from))));
    return repetition(setup, {
      out: 'up',
      isTimed: true,
      breaks: Object.values(moves)
        .flat()
        .filter((at) => at > 0 && at < 1)
        .sort((a, b) => a - b),
      tempo: { downS: 1.5, pauseS: 0, upS: 1 },
      pose: (at, into) => {
        const knee = between(stroke.kneeRad.catch, stroke.kneeRad.finish, done(at, moves.legs));
        const square =
          thigh.lengthM ** 2 + shank.lengthM ** 2 + 2 * thigh.lengthM * shank.lengthM * cos(knee);
        into[human.pelvisX] = -Math.sqrt(square - hipM ** 2);
        into[human.pelvisY] = hipM;
        into[human.pelvisTilt] = between(stroke.tiltRad.catch, stroke.tiltRad.finish, done(at, moves.trunk));
        for (const side of ['right', 'left'] as const)
          poseLeg(body, side, { ankleX: 0, ankleY: 0, pitchRad: plateRad }, into);
        const arms = done(at, moves.arms);
        into[human.shoulderFlexion] = between(stroke.shoulderRad.catch, stroke.shoulderRad.finish, arms);
        into[human.elbowFlexion] = between(stroke.elbowRad.catch, stroke.elbowRad.finish, arms);
      },
      supports: [
        // The seat rolls.
        seatSurface(setup, { friction: 0 }),
        ...(['right', 'left'] as const).map((side) =>
          onSurface(soleSupport(body, side, undefined, 'step'), {
            normalRad: Math.PI / 2 + plateRad,
            holds: true,
          }),
        ),
      ],
      applied: (frames, { coordinates, velocities }) => {
        const zero = (): Float64Array => new Float64Array(frames);
        const forceXN = zero();
        const size = setup.tree.coordinates.length;
        const seconds = setup.options.tempo ?? { downS: 1.5, pauseS: 0, upS: 1 };
        const cycleS = seconds.downS + seconds.pauseS + seconds.upS;
        // The handle pulls forward while the drive lasts, as a half sine; its size gives the power over the whole stroke.
        let work = 0;
        for (let frame = 0; frame < frames; frame++) {
          const time = (frame / (frames - 1)) * cycleS;
          if (time > seconds.upS) break;
          forceXN[frame] = sin((Math.PI * time) / seconds.upS);
          work +=
            (-forceXN[frame]! * handleSpeed(setup, coordinates, velocities, frame * size) * cycleS) /
            (frames - 1);
        }
        const size1N = work > 0 ? (powerW * cycleS) / work : 0;
        const pull = {
          name: 'handle',
          segment: humanSegments.forearms,
          x: 0,
          y: -body.forearms.lengthM,
          weightXKg: zero(),
          weightYKg: zero(),
          forceXN: forceXN.map((n) => n * size1N),
          forceYN: zero(),
        };
        return [pull];
      },
    });
  },
};
