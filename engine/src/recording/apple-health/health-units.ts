/** Metres in the units of length of a health export (international yard and pound agreement, 1959). */
const metres: Readonly<Record<string, number>> = {
  m: 1,
  cm: 0.01,
  km: 1000,
  in: 0.0254,
  ft: 0.3048,
  yd: 0.9144,
  mi: 1609.344,
};

const seconds: Readonly<Record<string, number>> = { s: 1, min: 60, hr: 3600 };

/** Thermochemical calorie; `Cal` and `kcal` are the same. */
const kilojoules: Readonly<Record<string, number>> = {
  kJ: 1,
  J: 0.001,
  kcal: 4.184,
  Cal: 4.184,
  cal: 0.004184,
};

/**
 * How many of one unit make one of another, for the units in which a health export gives lengths, speeds, times,
 * energies, shares and rates; null where the unit is unknown or of another kind. Shares are written as parts of 1
 * with the unit `%`.
 *
 * @example
 * unitScale('km/hr', 'm/s'); // 0.2777...
 */
export function unitScale(unit: string | null, wanted: HealthUnit): number | null {
  if (unit === null) return null;
  if (wanted === 'm') return metres[unit] ?? null;
  if (wanted === 's') return seconds[unit] ?? null;
  if (wanted === 'min') return seconds[unit] === undefined ? null : seconds[unit] / 60;
  if (wanted === 'kJ') return kilojoules[unit] ?? null;
  if (wanted === '%') return unit === '%' ? 100 : null;
  if (wanted === 'bpm') return unit === 'count/min' ? 1 : unit === 'count/s' ? 60 : null;
  if (wanted === 'count') return unit === 'count' ? 1 : null;
  const [length, time] = unit.split('/');
  const [scale, per] = [metres[length ?? ''], seconds[time ?? '']];
  return scale === undefined || per === undefined ? null : scale / per;
}

export type HealthUnit = 'm' | 'm/s' | 's' | 'min' | 'kJ' | '%' | 'bpm' | 'count';
