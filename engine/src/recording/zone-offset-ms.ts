/**
 * How far local time in a zone is ahead of UTC at an instant, ms.
 *
 * @param utcMs milliseconds since 1970
 * @param timezone IANA zone; an unknown one throws a `RangeError`
 * @example
 * zoneOffsetMs(Date.UTC(2024, 6, 1), 'Europe/Berlin'); // 7 200 000
 */
export function zoneOffsetMs(utcMs: number, timezone: string): number {
  const fields: Record<string, number> = {};
  const format = clockOf(timezone);
  for (const { type, value } of format.formatToParts(utcMs)) fields[type] = Number(value);
  const local = Date.UTC(
    fields.year!,
    fields.month! - 1,
    fields.day!,
    fields.hour!,
    fields.minute!,
    fields.second!,
  );
  return local - Math.floor(utcMs / 1000) * 1000;
}

/** Making one takes a hundred times longer than using it; there are some hundred zones. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timezone: string): Intl.DateTimeFormat {
  const known = clocks.get(timezone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timezone, clock);
  return clock;
}
