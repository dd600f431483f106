/** Reads instants as local time in one zone. All in English, 24 hours. */
export interface ZoneClock {
  /** `22:58` */
  time(utcMs: number): string;
  /** `Mon 16 Nov, 22:58` */
  dayAndTime(utcMs: number): string;
  /** `Monday 16 November 2026, 22:58:03` */
  full(utcMs: number): string;
  /** `2026-11-16` */
  date(utcMs: number): string;
}

/**
 * A clock for a zone.
 *
 * @param timezone IANA zone; an unknown one throws a `RangeError`
 * @example
 * zoneClock('Europe/Berlin').time(Date.UTC(2026, 10, 16, 21, 58)); // '22:58'
 */
export function zoneClock(timezone: string): ZoneClock {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat('en-GB', {
      ...options,
      timeZone: timezone,
      hourCycle: 'h23',
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
    return (utcMs: number) =>
      Object.fromEntries(formatter.formatToParts(utcMs).map(({ type, value }) => [type, value]));
  };
  const clock = format({ hour: '2-digit', minute: '2-digit' });
  const short = format({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const long = format({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const numbers = format({ year: 'numeric', month: '2-digit', day: '2-digit' });
  return {
    time(utcMs) {
      const { hour, minute } = clock(utcMs);
      return `${hour}:${minute}`;
    },
    dayAndTime(utcMs) {
      const { weekday, day, month, hour, minute } = short(utcMs);
      return `${weekday} ${day} ${month}, ${hour}:${minute}`;
    },
    full(utcMs) {
      const { weekday, day, month, year, hour, minute, second } = long(utcMs);
      return `${weekday} ${day} ${month} ${year}, ${hour}:${minute}:${second}`;
    },
    date(utcMs) {
      const { year, month, day } = numbers(utcMs);
      return `${year.padStart(4, '0')}-${month}-${day}`;
    },
  };
}
