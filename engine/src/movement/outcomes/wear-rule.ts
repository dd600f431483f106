/** What makes a day stand for a day, and a recording for a week. */
export interface WearRule {
  /** Hours worn from which a day is valid. */
  validHours: number;
  /** Valid days from which a mean stands for a usual day. */
  validDays: number;
  /** How many of these must be a Saturday or Sunday. */
  weekendDays: number;
}

/**
 * At least 16 h worn (the default of GGIR, `includedaycrit`), on at least 4 days with 1 weekend day (the usual rule for
 * a week of wear).
 */
export const defaultWearRule: WearRule = { validHours: 16, validDays: 4, weekendDays: 1 };
