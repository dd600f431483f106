import { type BodyOptions, describeBody } from '../../engine/src/body/index.ts';
import { type MetabolicTerms, oxygenMlOfEnergy, setEnergy } from '../../engine/src/energy/index.ts';
import type { PerformOptions } from '../../engine/src/mechanics/index.ts';
import { performMotion } from '../../engine/src/mechanics/index.ts';

/** How fast an exercise that goes on and on uses energy, from the muscles, rest included. */
export interface EnergyRate {
  watts: number;
  kcalPerMin: number;
  oxygenMlPerKgMin: number;
  /** Each law on its own. */
  laws: string;
  /** Between which rates it is said to lie, W. */
  lowW: number;
  highW: number;
  /** Whether muscles were too weak: what others could not take over is missing in the energy. */
  tooWeak: boolean;
}

/** The reference body of the mechanics. */
export const referenceBody: BodyOptions = { massKg: 75, heightM: 1.75, sex: 'male', ageY: 35 };

/** Energy per time of one exercise. */
export function rateOf(name: string, options: PerformOptions, terms?: MetabolicTerms): EnergyRate {
  const body = describeBody(options.body ?? referenceBody);
  const { motion, solution } = performMotion(name, body, options);
  const { durationS, periodic } = motion;
  const { metabolicJ, byLawJ } = setEnergy(body, solution, { durationS, periodic, terms });
  const oxygen = (joules: number) => (60 * oxygenMlOfEnergy(joules / durationS)) / body.massKg;
  const watts = metabolicJ.value / durationS;
  return {
    watts,
    kcalPerMin: (60 * watts) / 4184,
    oxygenMlPerKgMin: oxygen(metabolicJ.value),
    laws: `Umberger 2010 ${oxygen(byLawJ.umberger2010).toFixed(1)}, Bhargava 2004 ${oxygen(byLawJ.bhargava2004).toFixed(1)} mL/kg/min`,
    lowW: metabolicJ.low / durationS,
    highW: metabolicJ.high / durationS,
    tooWeak: solution.lacks.length > 0,
  };
}
