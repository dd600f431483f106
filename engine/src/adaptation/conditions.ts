import { InputError } from '../recording/index.ts';

/** What a condition changes: what to watch and what not to do, and how much less sure everything is. Never the laws. */
export interface ConditionProfile {
  caution: string;
  /** How many times wider bands are: nobody measured these people. A choice. */
  widening: number;
  /** Whether sets to the maximum are outside what is agreed to be safe. */
  noMaximalSets: boolean;
}

const notMeasured = 'The rows behind this simulation are of people without it.';

/**
 * Conditions by name. Sources: multiple sclerosis: Kalb 2020 (PMC7575303); motor neuron disease: Clawson 2018
 * (10.1080/21678421.2017.1404108); spinal muscular atrophy: Bartels 2019 (10.1002/14651858.CD012120.pub2).
 */
export const conditionProfiles: Readonly<Record<string, ConditionProfile>> = {
  'multiple-sclerosis': {
    caution: `Heat and fatigue limit sessions: cool down, go up slowly, see a specialist early. ${notMeasured}`,
    widening: 1.5,
    noMaximalSets: false,
  },
  'spinal-muscular-atrophy': {
    caution: `Supervised and moderate work only; stop where a muscle is weaker the next day. Part of any loss is the disease, which is not simulated. ${notMeasured}`,
    widening: 2,
    noMaximalSets: true,
  },
  'motor-neuron-disease': {
    caution: `Submaximal work only, none for muscles that cannot lift their limb; stop where a muscle is weaker the next day. The disease goes on by itself, which is not simulated. ${notMeasured}`,
    widening: 2,
    noMaximalSets: true,
  },
  'muscular-atrophy': {
    caution: `Where a disease takes the muscle, load explains a part of the loss only. ${notMeasured}`,
    widening: 2,
    noMaximalSets: true,
  },
  'cardiovascular-disease': {
    caution: `Ask before vigorous work; chest pain, fainting or breathlessness at rest: stop and get help. ${notMeasured}`,
    widening: 1.5,
    noMaximalSets: true,
  },
  'heart-failure': {
    caution: `Oxygen uptake is limited by the heart: how it changes is not simulated. ${notMeasured}`,
    widening: 2,
    noMaximalSets: true,
  },
  stroke: {
    caution: `The weak side is loaded less than this says; fear of falling counts. ${notMeasured}`,
    widening: 1.5,
    noMaximalSets: true,
  },
  osteoporosis: {
    caution: `Bones are not simulated: no heavy bending forward, no jumps without advice. ${notMeasured}`,
    widening: 1.2,
    noMaximalSets: true,
  },
};

/** Names of conditions from a document. Throws an `InputError` (`wrong-scenario`). */
export function readConditions(value: unknown, file: string): readonly string[] {
  const names = value ?? [];
  const known = Object.keys(conditionProfiles);
  const place = `${file}, person.conditions`;
  if (!Array.isArray(names))
    throw new InputError('wrong-scenario', 'it must be a list', place, `give names: ${known.join(', ')}`);
  for (const name of names)
    if (typeof name !== 'string' || !known.includes(name))
      throw new InputError(
        'wrong-scenario',
        `there is no condition ${JSON.stringify(name)?.slice(0, 40)}`,
        place,
        `give some of ${known.join(', ')}`,
      );
  return [...new Set(names as string[])];
}
