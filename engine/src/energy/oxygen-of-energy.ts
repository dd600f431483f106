/**
 * Energy that a litre of oxygen sets free, kJ: 19.6 from fat, 21.1 from glucose (Scott & Djurisic 2008, JEPonline
 * 11(4):34, abstract read); 20.9 is 5 kcal, the rounded value of a mixed diet in exercise that the ACSM equations go by.
 */
const kilojoulesPerLitre = 20.9;

/**
 * Oxygen that sets free a given energy.
 *
 * @param energyJ J
 * @returns mL (standard conditions, dry); of a power in W it is mL/s
 * @example
 * oxygenMlOfEnergy(20_900); // 1000
 */
export function oxygenMlOfEnergy(energyJ: number): number {
  return energyJ / kilojoulesPerLitre;
}
