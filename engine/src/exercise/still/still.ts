import { human, humanSegments } from '../../body/index.ts';
import { InputError } from '../../recording/index.ts';
import { hangArms } from '../carry.ts';
import type { Exercise } from '../exercise.ts';
import type { Motion } from '../motion.ts';
import { repetition } from '../repetition.ts';
import { chairM, seatPosture, seatSupport } from '../seat/seat-posture.ts';
import { chosen, emptyPosture, type Setup } from '../setup.ts';
import { squatPosture } from '../squat-posture.ts';
import { onSurface, pointSupport, type SupportRule, soleSupport } from '../stance-supports.ts';
import { standingPosture } from '../standing-posture.ts';
import { swingingLeg } from '../swinging-leg.ts';
import { bedUnder, lyingPosture, lyingSupports } from './lying.ts';

const sensors = ['thigh'] as const;

/** Two seconds of holding a posture. */
function held(setup: Setup, posture: Float64Array, supports: readonly SupportRule[]): Motion {
  return repetition(setup, {
    out: 'down',
    tempo: { downS: 1, pauseS: 0, upS: 1 },
    pose: (_, into) => into.set(posture),
    supports,
  });
}

export const stand: Exercise = {
  name: 'stand',
  about: 'Stand still on both feet.',
  phases: ['hold'],
  trains: ['soleus', 'gluteus-medius', 'erector-spinae'],
  sensors,
  options: ['frames'],
  build(setup) {
    const posture = emptyPosture();
    standingPosture(setup, posture);
    return held(setup, posture, [soleSupport(setup.body, 'right'), soleSupport(setup.body, 'left')]);
  },
};

export const oneLegStand: Exercise = {
  name: 'one-leg-stand',
  about: 'Stand still on the right leg, the left foot off the floor.',
  phases: ['hold'],
  trains: ['gluteus-medius', 'soleus', 'vasti'],
  sensors,
  options: ['frames'],
  build(setup) {
    const posture = emptyPosture();
    const stance = {
      legs: ['right'] as const,
      declineRad: 0,
      trunkShare: 0,
      poseArms: hangArms,
      poseFreeLeg: swingingLeg('left', 20, 60),
    };
    if (!squatPosture(setup, stance, (5 * Math.PI) / 180, posture))
      throw new InputError(
        'balance-impossible',
        'this body can’t stand on one leg',
        'body',
        'give wider joint ranges',
      );
    return held(setup, posture, [soleSupport(setup.body, 'right')]);
  },
};

export const sit: Exercise = {
  name: 'sit',
  about: 'Sit upright with both soles on the floor.',
  phases: ['hold'],
  trains: ['erector-spinae'],
  sensors,
  options: ['seatHeightM', 'frames'],
  build(setup) {
    const posture = emptyPosture();
    seatPosture(setup, chosen(setup, 'seatHeightM', chairM), posture);
    return held(setup, posture, [
      soleSupport(setup.body, 'right'),
      soleSupport(setup.body, 'left'),
      seatSupport(setup),
    ]);
  },
};

export const lie: Exercise = {
  name: 'lie',
  about: 'Lie on the back with straight legs.',
  phases: ['hold'],
  trains: [],
  sensors,
  options: ['frames'],
  build(setup) {
    const posture = emptyPosture();
    lyingPosture(setup, posture);
    return held(setup, posture, lyingSupports(setup));
  },
};

export const standingFrame: Exercise = {
  name: 'standing-frame',
  about:
    'Held upright in a frame by pads at the seat and in front of the knees; the feet carry most of the weight.',
  phases: ['hold'],
  trains: ['soleus', 'gluteus-maximus', 'vasti'],
  sensors,
  options: ['frames'],
  build(setup) {
    const posture = emptyPosture();
    standingPosture(setup, posture);
    return held(setup, posture, [
      onSurface(soleSupport(setup.body, 'right')),
      onSurface(soleSupport(setup.body, 'left')),
      onSurface(pointSupport('seat', humanSegments.pelvis, 0, -0.02 * setup.body.heightM), {
        normalRad: 0,
      }),
      ...(['right', 'left'] as const).map((side) =>
        onSurface(pointSupport('back-rest', humanSegments[side].shank, 0, 0), { normalRad: Math.PI }),
      ),
    ]);
  },
};

export const quadSet: Exercise = {
  name: 'quad-set',
  about:
    'On the back, a roll under the right knee: straighten the knee until the heel lifts, hold, let it down.',
  phases: ['straighten', 'hold', 'let down'],
  trains: ['vasti', 'rectus-femoris'],
  sensors: ['ankle', 'thigh'],
  options: ['depthDeg', 'tempo', 'frames'],
  build(setup) {
    // A roll bends the knee by some 20 degrees: a choice.
    const bentRad = (chosen(setup, 'depthDeg', 20) * Math.PI) / 180;
    const thighM = setup.body.legs.right.thigh.lengthM;
    return repetition(setup, {
      out: 'up',
      tempo: { downS: 1, pauseS: 5, upS: 1 },
      pose: (at, into) => {
        lyingPosture(setup, into);
        into[human.right.hipFlexion]! += bentRad / 2;
        into[human.right.kneeFlexion] = bentRad * (1 - at);
      },
      supports: [
        ...lyingSupports(setup, ['left']),
        bedUnder(humanSegments.right.thigh, 0, -0.9 * thighM, 'right'),
      ],
    });
  },
};
