import type { Settings } from '../settings/settings.ts';
import { inchM, poundKg } from './units.ts';

/** Numbers, masses, lengths and times in the words and units of the reader. */
export interface Format {
  locale: string;
  /** With this many digits after the point. */
  number(value: number, digits?: number): string;
  /** With this many significant digits, as for what is known roughly: 12 345 becomes 12 000. */
  about(value: number, significant?: number): string;
  percent(share: number): string;
  massKg(kg: number, digits?: number): string;
  /** A person's height: 175 cm, or 5 ft 9 in. */
  heightM(metres: number): string;
  /** A short length: 43 cm, or 17 in. */
  shortM(metres: number): string;
  /** 9 h 40 min */
  durationMin(minutes: number): string;
  bytes(count: number): string;
  /** Tue 24 Nov */
  day(date: string): string;
  /** Tuesday 24 November 2026 */
  longDay(date: string): string;
  /** 14:05, in a zone; with seconds if wanted. */
  time(ms: number, timezone: string, withSeconds?: boolean): string;
  dateTime(ms: number, timezone: string): string;
}

/**
 * How numbers and times are written for a reader.
 *
 * @example
 * createFormat({ language: 'en', units: 'metric' }).durationMin(580); // '9 h 40 min'
 */
export function createFormat({ language, units }: Pick<Settings, 'language' | 'units'>): Format {
  // British English has the 24-hour clock and the day before the month.
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const number = (value: number, digits = 0) => {
    // A minus sign, and no negative zero.
    const rounded = Number(value.toFixed(digits)) + 0;
    return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      .format(rounded)
      .replace('-', '\u2212');
  };
  const about = (value: number, significant = 2) =>
    value === 0
      ? '0'
      : new Intl.NumberFormat(locale, { maximumSignificantDigits: significant }).format(value);
  const unit = (text: string, name: string) => `${text}\u00A0${name}`;
  const isMetric = units === 'metric';
  const date = (text: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
      .format(new Date(`${text}T12:00:00Z`))
      .replaceAll(',', '');
  const time = (ms: number, timezone: string, withSeconds = false) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: timezone,
      hour: '2-digit',
      minute: '2-digit',
      ...(withSeconds && { second: '2-digit' }),
      hourCycle: 'h23',
    }).format(ms);
  return {
    locale,
    number,
    about,
    percent: (share) => unit(number(100 * share), '%'),
    massKg: (kg, digits = 0) =>
      isMetric ? unit(number(kg, digits), 'kg') : unit(number(kg / poundKg, digits), 'lb'),
    heightM: (metres) => {
      if (isMetric) return unit(number(100 * metres), 'cm');
      const inches = Math.round(metres / inchM);
      return `${unit(String(Math.floor(inches / 12)), 'ft')}\u00A0${unit(String(inches % 12), 'in')}`;
    },
    shortM: (metres) => (isMetric ? unit(number(100 * metres), 'cm') : unit(number(metres / inchM, 1), 'in')),
    durationMin: (minutes) => {
      const whole = Math.round(minutes);
      const [hours, rest] = [Math.floor(whole / 60), whole % 60];
      if (hours === 0) return unit(String(rest), 'min');
      return rest === 0
        ? unit(String(hours), 'h')
        : `${unit(String(hours), 'h')}\u00A0${unit(String(rest), 'min')}`;
    },
    bytes: (count) => {
      const names = ['B', 'kB', 'MB', 'GB', 'TB'];
      let [value, power] = [count, 0];
      while (value >= 1000 && power < names.length - 1) {
        value /= 1000;
        power++;
      }
      return unit(number(value, power > 0 && value < 10 ? 1 : 0), names[power]!);
    },
    day: (text) => date(text, { weekday: 'short', day: 'numeric', month: 'short' }),
    longDay: (text) => date(text, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    time,
    dateTime: (ms, timezone) =>
      `${new Intl.DateTimeFormat(locale, { timeZone: timezone, day: 'numeric', month: 'short', year: 'numeric' }).format(ms)}, ${time(ms, timezone)}`,
  };
}
