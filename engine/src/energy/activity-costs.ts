/** What an activity costs, as published: a fact to compare with, never an input of the muscles' energy. */
export interface ActivityCost {
  activity: string;
  /** Multiples of 3.5 mL oxygen per kg and minute. */
  met: number;
  source: string;
  /** Code of the Compendium; null: measured elsewhere. */
  compendiumCode: string | null;
  /** The value of the 2011 Compendium where the newer one differs. */
  met2011?: number;
}

/**
 * Herrmann 2024 (J Sport Health Sci 13:6) and Ainsworth 2011 (Med Sci Sports Exerc 43:1575). Codes and values read in two
 * public copies of either table each.
 */
const compendium = '2024 Adult Compendium of Physical Activities';

/** Costs of activities of the legs. */
export const activityCosts: readonly ActivityCost[] = [
  {
    activity: 'standing still',
    met: 1.3,
    source: 'Liu 2022, Int J Exerc Sci 15:1202, 18 people, abstract read',
    compendiumCode: null,
  },
  {
    activity: 'lunges, 20 a minute',
    met: 7.52,
    source: 'Vezina 2014, J Strength Cond Res 28:1026, 12 men, from the recovery, abstract read',
    compendiumCode: null,
  },
  listed('standing quietly', 1.3, '07040'),
  listed('body-weight exercises (squat, lunge, push-up), general', 3, '02056'),
  listed('body-weight exercises (squat, lunge, push-up), high intensity', 6.5, '02057'),
  listed('resistance training, squats, deadlift, slow or explosive effort', 5, '02052'),
  listed('resistance training, power lifting or body building, vigorous', 6, '02050'),
  listed('sitting down and standing up, 18 to 24 a minute', 4, '02344'),
  listed('stair climbing, slow', 4.5, '17133', 4),
  listed('stair climbing, fast', 9.3, '17134', 8.8),
  listed('descending stairs', 3.5, '17070'),
  listed('walking, 4.5 to 5.5 km/h', 3.8, '17190', 3.5),
  listed('running, 9.7 km/h', 9.3, '12050', 9.8),
];

function listed(activity: string, met: number, compendiumCode: string, met2011?: number): ActivityCost {
  return {
    activity,
    met,
    source: compendium,
    compendiumCode,
    ...(met2011 !== undefined && { met2011 }),
  };
}
