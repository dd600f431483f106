import { human } from '../../body/index.ts';
import { carry } from '../carry.ts';
import { between } from '../ease.ts';
import type { Exercise } from '../exercise.ts';
import { footOnToes, midFootM } from '../foot-places.ts';
import { placePelvisOver } from '../place-pelvis-over.ts';
import { repetition } from '../repetition.ts';
import { balanceX, chosen, type Setup } from '../setup.ts';
import { solveRoot } from '../solve-root.ts';
import { soleSupport } from '../stance-supports.ts';
import { unreachableDepth } from '../unreachable.ts';

const degree = Math.PI / 180;

/** Standing at ease the knees are not locked: a choice. */
const kneeRad = 5 * degree;

/** By how far up the heels are the weight has moved from the middle of the foot to the toe joint, rad: a choice. */
const ontoToesRad = 10 * degree;

export const calfRaise: Exercise = {
  name: 'calf-raise',
  about:
    'Rise onto the toes with straight legs and lower the heels. Depth is how far the heels turn up, 40 degrees by default.',
  phases: ['heels up', 'heels down'],
  trains: ['gastrocnemius', 'soleus'],
  sensors: ['ankle', 'waist', 'lower-back'],
  options: ['depthDeg', 'tempo', 'loadKg', 'bar', 'frames'],
  build(setup) {
    const depthDeg = chosen(setup, 'depthDeg', 40);
    const poseArms = carry(setup, chosen(setup, 'bar', 'high'), chosen(setup, 'loadKg', 0));
    const most = Math.min(
      setup.body.jointRanges.right.toes[1],
      setup.body.jointRanges.left.toes[1],
      -setup.body.jointRanges.right.ankle[0],
      -setup.body.jointRanges.left.ankle[0],
    );
    if (depthDeg > most) throw unreachableDepth(setup.exercise, depthDeg, (deg) => deg <= most);
    return repetition(setup, {
      out: 'up',
      pose: (at, into) => raised(setup, at * depthDeg * degree, poseArms, into),
      supports: [soleSupport(setup.body, 'right'), soleSupport(setup.body, 'left')],
    });
  },
};

/** On the toes, the body leaning as a whole so that its weight stays over what carries. */
function raised(
  setup: Setup,
  heelRad: number,
  poseArms: (posture: Float64Array) => void,
  into: Float64Array,
): void {
  const { body } = setup;
  const foot = footOnToes(body, body.foot.toeJointFrontM, 0, heelRad);
  const onToes = heelRad ** 2 / (heelRad ** 2 + ontoToesRad ** 2);
  const target = between(midFootM(body), body.foot.toeJointFrontM, onToes);
  const offBalance = (lean: number): number => {
    into[human.pelvisTilt] = -lean;
    for (const side of ['right', 'left'] as const) {
      into[human[side].kneeFlexion] = kneeRad;
      into[human[side].ankleDorsiflexion] = -heelRad + lean;
      into[human[side].toeExtension] = heelRad;
      placePelvisOver(body, side, foot, into);
    }
    poseArms(into);
    return balanceX(setup, into) - target;
  };
  const lean = solveRoot(offBalance, -30 * degree, 30 * degree);
  if (lean === null) throw unreachableDepth(setup.exercise, heelRad / degree, () => false);
  offBalance(lean);
}
