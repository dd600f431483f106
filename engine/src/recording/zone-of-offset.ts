const minutesPerHour = 60;

/** Zones without summer time for the offsets that are no whole hours (IANA tz database, 2024a). */
const zonesBetweenHours: Readonly<Record<number, string>> = {
  [-570]: 'Pacific/Marquesas',
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  390: 'Asia/Yangon',
  525: 'Australia/Eucla',
  570: 'Australia/Darwin',
};

/**
 * An IANA zone whose clocks are now so far ahead of UTC, for files that tell the offset but not the zone; null where
 * there is none.
 *
 * @example
 * zoneOfOffset(120); // 'Etc/GMT-2': in these names the sign is the other way round
 */
export function zoneOfOffset(minutesAhead: number): string | null {
  const hours = minutesAhead / minutesPerHour;
  if (!Number.isInteger(hours)) return zonesBetweenHours[minutesAhead] ?? null;
  if (hours === 0) return 'UTC';
  if (hours < -12 || hours > 14) return null;
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
