import { activityPowerW, type Banded, oxygenMlOfEnergy, usualVo2MaxMlPerKgMin } from '../energy/index.ts';
import type { CycleCatalogue } from './cycle-catalogue.ts';
import type { Dose } from './dose.ts';
import { oxygenAccount } from './oxygen-account.ts';
import type { Stretch } from './stretch.ts';

/** What is known of the person beside the body. */
export interface DoseOptions {
  /** Greatest oxygen uptake. Default: usual for sex, age, mass and height. */
  vo2MaxMlPerKgMin?: number;
}

const ends = ['value', 'low', 'high'] as const;

/**
 * Energy of stretches of time: by the published equations for everyday activities; for sets, and for what people do
 * on a seat and in bed, from the muscles, above what the body needs anyway.
 */
export function energyOf(
  stretches: readonly Stretch[],
  catalogue: CycleCatalogue,
  { vo2MaxMlPerKgMin = usualVo2MaxMlPerKgMin(catalogue.body) }: DoseOptions,
): Dose['energy'] {
  const { body } = catalogue;
  const rest = activityPowerW('lie', {}, body).watts;
  const maxW = (vo2MaxMlPerKgMin * body.massKg) / oxygenMlOfEnergy(60);
  const accounts = {
    value: oxygenAccount(rest.value, maxW),
    low: oxygenAccount(rest.low, maxW),
    high: oxygenAccount(rest.high, maxW),
  };
  const none = (): Banded => ({ value: 0, low: 0, high: 0 });
  const energy = { aerobicKJ: none(), anaerobicKJ: none(), activeKJ: none(), oxygenL: none() };
  for (const stretch of stretches) {
    const { activity, startMs, endMs } = stretch;
    if (activity === 'nonwear' || endMs <= startMs) continue;
    const seconds = (endMs - startMs) / 1000;
    const { cadenceSpm, speedMS, direction } = stretch;
    const held = activityPowerW(
      stretch.isSet && activity === 'other' ? 'stand' : activity,
      { cadenceSpm, speedMS, direction },
      body,
    );
    const counted = stretch.isSet || activity === 'lie' || activity === 'sit';
    for (const end of ends) {
      const activeJ = counted ? activeOfCycles(stretch, catalogue, end) : 0;
      const joules = held.watts[end] * seconds + activeJ;
      const { aerobicJ, anaerobicJ } = accounts[end].spend(joules / seconds, seconds);
      energy.aerobicKJ[end] += aerobicJ / 1000;
      energy.anaerobicKJ[end] += anaerobicJ / 1000;
      energy.activeKJ[end] += (joules - rest[end] * seconds) / 1000;
      energy.oxygenL[end] += oxygenMlOfEnergy(joules) / 1000;
    }
  }
  return energy;
}

function activeOfCycles({ cycles }: Stretch, catalogue: CycleCatalogue, end: keyof Banded): number {
  let joules = 0;
  for (const { exercise, options, count } of cycles)
    joules += count * catalogue.load(exercise, options).activeJ[end];
  return joules;
}
