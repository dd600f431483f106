import { exp } from '../number/index.ts';
import { type OxygenKinetics, oxygenTimeConstantsS } from './oxygen-kinetics.ts';

/**
 * Oxygen uptake over time: it runs after the demand exponentially, faster or slower on the way up and down, and never
 * above the person's greatest. It begins at rest.
 *
 * @param demandMlPerMin one value per step, held during it
 * @param stepS length of a step, s
 * @returns uptake at the end of each step, mL/min
 * @example
 * oxygenUptakeMlPerMin([...work, ...rest], 1, { restMlPerMin: 260, maxMlPerMin: 3200 });
 */
export function oxygenUptakeMlPerMin(
  demandMlPerMin: ArrayLike<number>,
  stepS: number,
  {
    restMlPerMin,
    maxMlPerMin,
    onTimeConstantS = oxygenTimeConstantsS.on,
    offTimeConstantS = oxygenTimeConstantsS.off,
  }: OxygenKinetics,
): Float64Array {
  const uptake = new Float64Array(demandMlPerMin.length);
  const [keptOn, keptOff] = [exp(-stepS / onTimeConstantS), exp(-stepS / offTimeConstantS)];
  let now = restMlPerMin;
  for (let i = 0; i < uptake.length; i++) {
    const towards = Math.min(maxMlPerMin, demandMlPerMin[i]!);
    now = towards + (now - towards) * (towards > now ? keptOn : keptOff);
    uptake[i] = now;
  }
  return uptake;
}
