import type { AdaptationParameters, SpreadName } from './adaptation-parameters.ts';

/** Which parameters are multiplied together. */
const multiplied: Readonly<Record<SpreadName, readonly (keyof AdaptationParameters)[]>> = {
  loss: ['kneeExtensorLoss', 'plantarFlexorLoss', 'hamstringLoss', 'animalLoss'],
  growth: ['growthShare'],
  neural: ['neuralLoss', 'neuralGain', 'powerLoss'],
  aerobic: ['centralLoss', 'peripheralLoss', 'weightlessLoss'],
  oxidative: ['oxidativeLoss'],
  load: ['loadSaturation', 'resistanceEffect'],
};
/** No muscle loses more than all but a twentieth of itself; a law of shares needs an end. */
const mostLost = 0.95;

/**
 * The parameters of one study or one person.
 *
 * `load` moves what little load keeps against it: who makes more of little load has a smaller saturation constant.
 *
 * @param factors that parameters are multiplied with; those that are not given stay
 */
export function applySpread(
  parameters: AdaptationParameters,
  factors: Readonly<Partial<Record<SpreadName, number>>>,
): AdaptationParameters {
  const spread = { ...parameters };
  for (const [name, factor] of Object.entries(factors) as [SpreadName, number][])
    for (const parameter of multiplied[name])
      spread[parameter] =
        parameter === 'loadSaturation' ? spread[parameter] / factor : spread[parameter] * factor;
  for (const parameter of multiplied.loss) spread[parameter] = Math.min(mostLost, spread[parameter]);
  return spread;
}
