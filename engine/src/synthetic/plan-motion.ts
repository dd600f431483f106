import type { ActivityModel, Support } from './activities/activity-model.ts';
import { changeDurationS, planChange } from './activities/change-over.ts';
import { type Mounting, modelOf } from './activities/model-of.ts';
import { derivedRandom } from './derived-random.ts';
import type { Motion } from './motion/motion.ts';
import type { MotionPart } from './motion/motion-part.ts';
import { PoseTrack } from './motion/pose-track.ts';
import type { SimulatedPerson } from './person.ts';
import type { Schedule, ScheduleItem } from './schedule.ts';
import { aroundSetS, scheduledSeconds } from './scheduled-seconds.ts';
import { type Truth, TruthBuilder } from './truth.ts';

interface Stretch {
  item: ScheduleItem;
  model: ActivityModel;
  seconds: number;
}

/** What one is on before one can be on something: the way from any support to any other leads up and down these. */
const above: Record<Support, Support | null> = {
  removed: null,
  upright: null,
  seated: 'upright',
  saddle: 'upright',
  lying: 'seated',
  machine: 'seated',
};

function wayUp(support: Support): Support[] {
  const next = above[support];
  return next ? [support, ...wayUp(next)] : [support];
}

/** What lies between two supports: nothing, sitting, standing, or both. */
function between(from: Support, to: Support): Support[] {
  if (from === 'removed' || to === 'removed') return [];
  const up = wayUp(from);
  const down = wayUp(to);
  const meeting = up.find((support) => down.includes(support))!;
  const there = [
    ...up.slice(0, up.indexOf(meeting)),
    meeting,
    ...down.slice(0, down.indexOf(meeting)).reverse(),
  ];
  return there.filter((support) => support !== from && support !== to);
}

/**
 * The schedule's items with what must lie between them: a sit on the edge of the bed, a stand beside the bicycle. Its
 * time is taken from the item that needs it.
 */
function completed(schedule: Schedule, seed: number, mounting: Mounting): Stretch[] {
  const stretches: Stretch[] = [];
  schedule.forEach((item, index) => {
    const next: Stretch = { item, model: modelOf(item, mounting), seconds: scheduledSeconds(item) };
    const last = stretches.at(-1);
    if (last) {
      const random = derivedRandom(seed, 1_000_000 + index);
      for (const support of between(last.model.support, next.model.support)) {
        const seated = support === 'seated';
        const fill: ScheduleItem = seated
          ? { activity: 'sit', seconds: random.between(4, 7) }
          : { activity: 'stand', seconds: random.between(2.5, 4) };
        const leaves = last.model.support !== 'seated' && above[last.model.support] === support;
        const giver = leaves ? last : next;
        giver.seconds -= fill.seconds;
        stretches.push({ item: fill, model: modelOf(fill, mounting), seconds: fill.seconds });
      }
    }
    stretches.push(next);
  });
  return stretches;
}

/** The longest change that leaves a stretch some time of its own, half of the change being inside it. */
function roomForChangeS({ item, seconds }: Stretch): number {
  return 'exercise' in item ? 2 * aroundSetS : 0.8 * seconds;
}

/** A planned movement and what is true of it. */
export interface PlannedMotion extends Motion {
  durationS: number;
  truth: Truth;
}

/**
 * Plans every movement of a schedule: the same for the same seed and person, whatever the sensor; only how the sensor lies
 * on a table depends on how it sat on the thigh.
 *
 * @param startMs UTC milliseconds of the start; only the times of the truth depend on it
 */
export function planMotion(
  schedule: Schedule,
  person: SimulatedPerson,
  seed: number,
  mounting: Mounting,
  startMs: number,
): PlannedMotion {
  const stretches = completed(schedule, seed, mounting);
  const truth = new TruthBuilder(startMs);
  const parts: MotionPart[] = [];
  const add = (part: MotionPart): void => {
    parts.push(part);
  };
  const first = stretches[0]!.model.entryPose(person, derivedRandom(seed, 0));
  const poses = new PoseTrack(first);
  let startS = 0;
  let fromS = 0;
  stretches.forEach((stretch, index) => {
    const random = derivedRandom(seed, index + 1);
    const endS = startS + stretch.seconds;
    const next = stretches[index + 1];
    const from = stretch.model.support;
    const changeS = next
      ? Math.min(
          changeDurationS(from, next.model.support, random),
          roomForChangeS(stretch),
          roomForChangeS(next),
        )
      : 0;
    const toS = endS - changeS / 2;
    const bout = { person, random, startS, endS, fromS, toS, poses, truth, add };
    stretch.model.plan(bout);
    if (next) {
      const pose = next.model.entryPose(person, random);
      planChange(bout, from, next.model.support, pose, toS, changeS);
    }
    startS = endS;
    fromS = endS + changeS / 2;
  });
  parts.sort((a, b) => a.startS - b.startS);
  return { poses, parts, durationS: startS, truth: truth.build(startS) };
}
