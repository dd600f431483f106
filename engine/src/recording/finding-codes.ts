export type Severity = 'info' | 'warning' | 'error';

/** What a finding code means to a user: shown in the report and in the documentation. */
export interface FindingCodeEntry {
  severity: Severity;
  /** One line, a sentence without a full stop. */
  message: string;
  /** Why it happens. */
  cause: string;
  /** What the user can do, and what Legwork did. */
  remedy: string;
}

/** Every finding code. A code that is not here does not compile. */
export const findingCodes = {
  'timezone-assumed': {
    severity: 'info',
    message: 'the clock of the recording has no time zone and was read as UTC',
    cause: 'The sensor stores the wall clock of the computer that set it up, without its zone.',
    remedy: 'Give --timezone, for example --timezone Europe/Berlin, so that days are cut at local midnight.',
  },
} as const satisfies Record<string, FindingCodeEntry>;

export type FindingCode = keyof typeof findingCodes;
