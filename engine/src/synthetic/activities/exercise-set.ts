import { describeBody, type Side } from '../../body/index.ts';
import { buildMotion } from '../../exercise/index.ts';
import { CatalogueMove } from '../motion/catalogue-move.ts';
import { Vibration } from '../motion/vibration.ts';
import type { CatalogueItem } from '../schedule.ts';
import { aroundSetS, tempoOf } from '../scheduled-seconds.ts';
import type { ActivityModel } from './activity-model.ts';
import { addStandingSway, standingPose } from './stand.ts';

/**
 * How much legs tremble that bear the body bent: root mean square of each axis, g, and random values a second, which
 * hold frequencies up to half of that. Tremor of a loaded leg lies at 6-9 Hz when it holds still and at 4-8 Hz, and is
 * larger, when it moves slowly (Pozos, Iaizzo & Petry 1982, J Appl Physiol 52:226, at the ankle). The size and the wider
 * band are those of the one held squat at hand (`SpainSq` of the SimTK imu-exercise sample, both thighs: 0.031-0.035 g
 * an axis, spread over 2-20 Hz). How much sets differ is a modelling choice.
 */
const tremorG = 0.033;
const tremorValuesHz = 30;
const tremorSpread = 0.15;

/** Frames of a repetition: some 25 a second in a slow one, far above what a body does. */
const frames = 101;

/** A thigh that starts an exercise further from standing than this is brought there before the set, deg: a choice. */
const readyFromDeg = 10;

const degree = Math.PI / 180;

/**
 * A set of an exercise of the catalogue: the thigh and hip of each repetition are those that `buildMotion` gives, so that
 * a recording of it is what `virtualSensor` reads, with what people add: they tremble, sway, spread the knees, and differ
 * a little in depth and tempo (modelling choices: 3 degrees and 8 %).
 *
 * @param onLead whether the sensor is on the leg in front, or on the step
 */
export function exerciseSet(item: CatalogueItem, onLead: boolean): ActivityModel {
  const tempo = tempoOf(item);
  const depthDeg = item.depthDeg ?? (item.exercise === 'squat' ? 90 : undefined);
  // The catalogue leads with the right leg.
  const side: Side = onLead ? 'right' : 'left';
  const worksOneLeg = item.exercise === 'lunge' || item.exercise === 'step-up';
  const lead = worksOneLeg ? (item.side ?? 'right') : null;
  return {
    support: 'upright',
    entryPose: standingPose,
    plan(bout) {
      const { person, poses, random, truth } = bout;
      const body = describeBody({ heightM: person.heightM });
      truth.startSet(item.exercise);
      addStandingSway(bout, bout.fromS, bout.toS);
      const stand = poses.pose;
      const plans = Array.from({ length: item.repetitions }, () => {
        const pace = Math.max(0.75, random.normal(1, 0.08));
        return {
          downS: tempo.downS * pace,
          pauseS: tempo.pauseS * pace,
          upS: tempo.upS * pace,
          restS: tempo.restS * pace,
          offDeg: random.normal(0, 3),
          abductionDeg: random.between(8, 16),
        };
      });
      const total = plans.reduce((sum, p) => sum + p.downS + p.pauseS + p.upS + p.restS, 0);
      // Whoever stands still before the first repetition and after the last does nothing but stand.
      const firstS = bout.startS + aroundSetS;
      const lastS = bout.endS - aroundSetS;
      truth.addBout('stand', bout.startS, firstS);
      truth.addBout('other', firstS, lastS);
      truth.addBout('stand', lastS, bout.endS);
      const fit = (lastS - firstS) / total;
      const trembleG = tremorG * random.between(1 - tremorSpread, 1 + tremorSpread);
      let timeS = firstS;
      let between = stand;
      for (const plan of plans) {
        const [downS, pauseS, upS] = [plan.downS * fit, plan.pauseS * fit, plan.upS * fit];
        const move = new CatalogueMove(
          buildMotion(item.exercise, body, {
            ...(depthDeg !== undefined && { depthDeg: depthDeg + plan.offDeg }),
            tempo: { downS, pauseS, upS },
            frames,
          }),
          side,
          timeS,
        );
        const flexionDeg = move.startRad / degree;
        if (between === stand && Math.abs(flexionDeg - stand.flexionDeg) > readyFromDeg) {
          between = { ...stand, flexionDeg };
          poses.moveTo(between, firstS - aroundSetS / 2, aroundSetS / 2);
        }
        bout.add(move);
        const middleS = move.startS + (move.endS - move.startS) / 2;
        const bottom = { ...between, flexionDeg, abductionDeg: stand.abductionDeg + plan.abductionDeg };
        poses.moveTo(bottom, timeS, middleS - timeS);
        poses.moveTo(between, middleS, move.endS - middleS);
        truth.addRepetition(timeS, move.endS, move.kneeRad / degree, move.mostRad / degree, lead);
        const seed = Math.floor(random.between(0, 4_294_967_296));
        bout.add(new Vibration(timeS, move.endS, trembleG, tremorValuesHz, seed));
        timeS = move.endS + plan.restS * fit;
      }
      if (between !== stand) poses.moveTo(stand, lastS, aroundSetS / 2);
    },
  };
}
