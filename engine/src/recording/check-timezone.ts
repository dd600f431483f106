import { InputError } from './input-error.ts';
import { zoneOffsetMs } from './zone-offset-ms.ts';

/** Throws an `InputError` (`unknown-timezone`) if a zone is given that does not exist. */
export function checkTimezone(timezone: string | undefined): void {
  if (timezone === undefined) return;
  try {
    zoneOffsetMs(0, timezone);
  } catch {
    throw new InputError(
      'unknown-timezone',
      `there is no time zone '${timezone}'`,
      '--timezone',
      'give a name such as Europe/Berlin or UTC',
    );
  }
}
