/** A session of one exercise, as scenarios and plans have it. */
export interface PlannedSession {
  /** Of the catalogue. */
  exercise: string;
  /** Default 1; of exercises with `minutes` none. */
  sets?: number;
  reps?: number;
  /** In place of sets and repetitions: so long without a stop. */
  minutes?: number;
  /** `max`: as heavy as can be lifted once; `70%1RM`: a share of that; `bodyweight`: no load. Default `bodyweight`. */
  intensity?: string;
  /** External load in body weights, in place of `intensity`. */
  loadBW?: number;
  perWeek: number;
}
