/**
 * How much of what the muscles can burn with oxygen a demand asks for: above 1 it can't be met without lactate however
 * long it lasts. An index, not a concentration: blood lactate depends on much that is not known here.
 *
 * @param demandMlPerMin oxygen that would meet the whole demand
 * @param oxidativeCapacity of the muscles against a habitual life. Default 1
 * @example
 * lactateIndex(1600, 3200); // 0.5
 */
export function lactateIndex(demandMlPerMin: number, maxMlPerMin: number, oxidativeCapacity = 1): number {
  return demandMlPerMin / (oxidativeCapacity * maxMlPerMin);
}
