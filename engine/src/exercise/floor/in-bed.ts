import { human, humanSegments } from '../../body/index.ts';
import { cos } from '../../number/index.ts';
import { foldArms } from '../carry.ts';
import type { Exercise } from '../exercise.ts';
import { poseLeg } from '../pose-leg.ts';
import { repetition } from '../repetition.ts';
import { chairM, seatPosture, seatSurface, thighOnSeat } from '../seat/seat-posture.ts';
import { chosen } from '../setup.ts';
import { onSurface, soleSupport } from '../stance-supports.ts';
import { bedUnder, calfOnBed, heelOnBed, lyingPosture, lyingSupports } from '../still/lying.ts';
import { unreachableDepth } from '../unreachable.ts';

const degree = Math.PI / 180;

export const heelSlide: Exercise = {
  name: 'heel-slide',
  about:
    'On the back, slide the right heel along the bed towards the seat and away. Depth is the knee, 90 degrees by default.',
  phases: ['bend', 'straighten'],
  trains: ['hip-flexors', 'hamstrings', 'vasti'],
  sensors: ['thigh', 'ankle'],
  options: ['depthDeg', 'tempo', 'frames'],
  build(setup) {
    const { body } = setup;
    const depthDeg = chosen(setup, 'depthDeg', 90);
    const most = body.jointRanges.right.knee[1];
    if (depthDeg > most) throw unreachableDepth(setup.exercise, depthDeg, (deg) => deg <= most);
    const { thigh, shank } = body.legs.right;
    // A straight leg can't begin to bend without a push; a knee of some degrees can: a choice.
    const startRad = 5 * degree;
    return repetition(setup, {
      out: 'up',
      pose: (at, into) => {
        lyingPosture(setup, into);
        const knee = startRad + at * (depthDeg * degree - startRad);
        const square =
          thigh.lengthM ** 2 + shank.lengthM ** 2 + 2 * thigh.lengthM * shank.lengthM * cos(knee);
        const ankleY = body.foot.heelBehindM;
        const drop = into[human.pelvisY]! - ankleY;
        poseLeg(body, 'right', { ankleX: Math.sqrt(square - drop ** 2), ankleY, pitchRad: 0 }, into);
        into[human.right.ankleDorsiflexion] = 0;
      },
      supports: [...lyingSupports(setup, ['left']), heelOnBed(body, 'right', 0)],
    });
  },
};

export const anklePump: Exercise = {
  name: 'ankle-pump',
  about: 'On the back, pull both feet up and point them. Depth is how far they point, 35 degrees by default.',
  phases: ['point', 'pull up'],
  trains: ['gastrocnemius', 'soleus', 'tibialis-anterior'],
  sensors: ['ankle'],
  options: ['depthDeg', 'tempo', 'frames'],
  build(setup) {
    const depthDeg = chosen(setup, 'depthDeg', 35);
    const most = -setup.body.jointRanges.right.ankle[0];
    if (depthDeg > most) throw unreachableDepth(setup.exercise, depthDeg, (deg) => deg <= most);
    // Pulled up by 10 degrees: a choice.
    const [from, to] = [10 * degree, -depthDeg * degree];
    return repetition(setup, {
      out: 'down',
      tempo: { downS: 1, pauseS: 0, upS: 1 },
      pose: (at, into) => {
        lyingPosture(setup, into);
        for (const side of ['right', 'left'] as const)
          into[human[side].ankleDorsiflexion] = from + at * (to - from);
      },
      // The heels turn on the bed with the feet; thighs and calves carry the legs.
      supports: [
        ...lyingSupports(setup, []),
        ...(['right', 'left'] as const).flatMap((side) => [
          bedUnder(humanSegments[side].thigh, 0, -0.5 * setup.body.legs[side].thigh.lengthM, side),
          calfOnBed(setup.body, side),
        ]),
      ],
    });
  },
};

/**
 * Share of a thigh's lift that the pelvis gives by leaning back, the spine bending as much: about a quarter to a fifth
 * when one leg is raised (Bohannon et al. 1985, Phys Ther 65:1664, from memory).
 */
const pelvisShare = 0.2;

export const seatedMarch: Exercise = {
  name: 'seated-march',
  about:
    'Seated, lift the right knee and put the foot down again. Depth is how far the thigh lifts, 25 degrees by default.',
  phases: ['knee up', 'foot down'],
  trains: ['hip-flexors', 'rectus-femoris'],
  sensors: ['thigh', 'ankle'],
  options: ['depthDeg', 'seatHeightM', 'tempo', 'frames'],
  build(setup) {
    const liftDeg = chosen(setup, 'depthDeg', 25);
    const seatM = chosen(setup, 'seatHeightM', chairM);
    const most = setup.body.jointRanges.right.hip[1] - 90;
    if (liftDeg > most) throw unreachableDepth(setup.exercise, liftDeg, (deg) => deg <= most);
    return repetition(setup, {
      out: 'up',
      tempo: { downS: 1, pauseS: 0, upS: 1 },
      pose: (at, into) => {
        seatPosture(setup, seatM, into);
        const lift = at * liftDeg * degree;
        into[human.pelvisTilt] = pelvisShare * lift;
        into[human.lumbarExtension] = -pelvisShare * lift;
        into[human.right.hipFlexion]! += (1 - pelvisShare) * lift;
        into[human.left.hipFlexion]! -= pelvisShare * lift;
        foldArms(into);
      },
      supports: [
        onSurface(soleSupport(setup.body, 'right', (at) => (at === 0 ? 1 : 0))),
        onSurface(soleSupport(setup.body, 'left')),
        seatSurface(setup),
        thighOnSeat(setup, 'left'),
      ],
    });
  },
};
