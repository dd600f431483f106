/**
 * Oxygen uptake in walking at any speed and slope, mL/kg/min, rest (3.05) included.
 *
 * 3.05 + 3.28 + 0.32 g + (1 + 0.19 g) 2.66 v2 with the slope g in percent, and downhill 3.05 + 0.73 (3.28 + 2.66 v2):
 * Ludlow & Weyand 2017 (J Appl Physiol 123:1288, 10.1152/japplphysiol.00504.2017): 40 people, 0.4 to 1.6 m/s, -6 to 9
 * degrees, standard error 1.06. The abstract was read; the constants stand in the public `calc.r` of
 * owenlarson10/hikecalculator.
 *
 * @param speedMS along the ground, m/s
 * @param gradient rise per length. Default 0
 * @example
 * walkingOxygenMlPerKgMin(0.5); // 7.0, where the equation of the ACSM does not reach
 */
export function walkingOxygenMlPerKgMin(speedMS: number, gradient = 0): number {
  const percent = 100 * gradient;
  const level = 3.28 + 2.66 * speedMS ** 2;
  return gradient < 0
    ? 3.05 + 0.73 * level
    : 3.05 + 0.32 * percent + 3.28 + (1 + 0.19 * percent) * 2.66 * speedMS ** 2;
}
