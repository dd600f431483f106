/** What an activity costs, as published: a fact to compare with, never an input of the muscles' energy. */
export interface ActivityCost {
  activity: string;
  /** Multiples of 3.5 mL oxygen per kg and minute. */
  met: number;
  source: string;
  /** Code of the 2011 Compendium; null: measured elsewhere. */
  compendiumCode: string | null;
  /** Whether the number was read in a retrieved text, or is from memory. */
  verified: boolean;
}

const compendium = '2011 Compendium of Physical Activities (Ainsworth 2011, Med Sci Sports Exerc 43:1575)';

/** Costs of activities of the legs. */
export const activityCosts: readonly ActivityCost[] = [
  {
    activity: 'standing still',
    met: 1.3,
    source: 'Liu 2022, Int J Exerc Sci, 18 people',
    compendiumCode: null,
    verified: true,
  },
  {
    activity: 'lunges, 20 a minute',
    met: 7.52,
    source: 'Vezina 2014, J Strength Cond Res 28:1026, 12 men, from the recovery',
    compendiumCode: null,
    verified: true,
  },
  fromMemory('resistance training, squats', 5, '02052'),
  fromMemory('resistance training, vigorous', 6, '02030'),
  fromMemory('stair climbing, slow', 4, '17133'),
  fromMemory('stair climbing, fast', 8.8, '17134'),
  fromMemory('walking, 4.5 to 5.1 km/h', 3.5, '17190'),
  fromMemory('running, 9.7 km/h', 9.8, '12050'),
];

function fromMemory(activity: string, met: number, compendiumCode: string): ActivityCost {
  return { activity, met, source: compendium, compendiumCode, verified: false };
}
