/**
 * How much of an ordinary day's load the legs had: the mean of knee extensors and plantar flexors, 1 for an ordinary day.
 *
 * @param dose of a day, as the engine gives it
 * @returns null where it is not computed, or where too little of the day was worn to tell
 * @example
 * relativeLoad({ relative: { kneeExtensors: 0.6, plantarFlexors: 0.8 } }); // 0.7
 */
export function relativeLoad(dose: unknown): number | null {
  const { relative } = Object(dose) as { relative?: unknown };
  const { kneeExtensors, plantarFlexors } = Object(relative) as Record<string, unknown>;
  return typeof kneeExtensors === 'number' && typeof plantarFlexors === 'number'
    ? (kneeExtensors + plantarFlexors) / 2
    : null;
}
