import { human, humanSegments } from '../../body/index.ts';
import { cos } from '../../number/index.ts';
import { foldArms } from '../carry.ts';
import type { Exercise } from '../exercise.ts';
import { poseLeg } from '../pose-leg.ts';
import { repetition } from '../repetition.ts';
import { chairM, seatPosture, seatSupport } from '../seat/seat-posture.ts';
import { chosen } from '../setup.ts';
import { pointSupport, soleSupport } from '../stance-supports.ts';
import { lyingPosture, lyingSupports } from '../still/lying.ts';
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
      supports: lyingSupports(setup),
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
      // The heels turn on the bed with the feet; the calves carry the legs.
      supports: [
        ...lyingSupports(setup, []),
        pointSupport(
          'bed',
          humanSegments.right.shank,
          0,
          -0.8 * setup.body.legs.right.shank.lengthM,
          () => 0.06,
        ),
        pointSupport(
          'bed',
          humanSegments.left.shank,
          0,
          -0.8 * setup.body.legs.left.shank.lengthM,
          () => 0.06,
        ),
      ],
    });
  },
};

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
        into[human.right.hipFlexion]! += at * liftDeg * degree;
        foldArms(into);
      },
      supports: [
        soleSupport(setup.body, 'right', (at) => (at === 0 ? 1 : 0)),
        soleSupport(setup.body, 'left'),
        seatSupport(setup),
      ],
    });
  },
};
