import type { Side } from './body.ts';
import type { BodyOptions } from './body-options.ts';
import { leftOfAge } from './left-of-age.ts';
import { type MuscleGroup, muscleGroups } from './muscle-groups.ts';
import { strengthNorm } from './strength-norm.ts';

/** The body that strength 1 belongs to; its muscles are those of the generic leg models, of 75 kg. */
const reference = { sex: 'male', massKg: 75, ageY: 35 } as const;
/** An age before any loss. Between the sexes all muscles differ as knee extension does: a choice. */
const youngY = 35;

/** Muscles of the trunk and arms: weakness of a leg (`all`) leaves them alone. */
const notOfTheLeg: readonly MuscleGroup[] = ['erector-spinae', 'abdominals', 'upper-back', 'arms', 'chest'];

/** Muscles that a device has not: those that cross or start below its level. */
const lostBelowKnee: readonly MuscleGroup[] = ['gastrocnemius', 'soleus', 'tibialis-anterior'];
const lostAboveKnee: readonly MuscleGroup[] = [...lostBelowKnee, 'vasti', 'rectus-femoris', 'hamstrings'];

/** Strength of each muscle group of each side, 1 = the reference body's, in newtons. */
export function strengthOf({
  massKg,
  sex,
  ageY,
  strengthScale = 1,
  weakness = [],
  prostheses = [],
}: BodyOptions & { massKg: number; sex: 'female' | 'male'; ageY: number }): Record<
  MuscleGroup,
  Record<Side, number>
> {
  const whole =
    (strengthScale * (massKg * strengthNorm(sex, youngY))) /
    (reference.massKg * strengthNorm(reference.sex, reference.ageY));
  const left = (muscle: MuscleGroup, side: Side): number => {
    let share = whole * leftOfAge(muscle, sex, ageY);
    for (const lack of weakness) {
      const hits = lack.muscle === muscle || (lack.muscle === 'all' && !notOfTheLeg.includes(muscle));
      if (hits && (lack.side === side || lack.side === 'both')) share *= 1 - lack.percent / 100;
    }
    const device = prostheses.find((one) => one.side === side);
    const lost = device?.level === 'above-knee' ? lostAboveKnee : lostBelowKnee;
    return device !== undefined && lost.includes(muscle) ? 0 : share;
  };
  const both = muscleGroups.map((muscle) => [
    muscle,
    { right: left(muscle, 'right'), left: left(muscle, 'left') },
  ]);
  return Object.fromEntries(both) as Record<MuscleGroup, Record<Side, number>>;
}
