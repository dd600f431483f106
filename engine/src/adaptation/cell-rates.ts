/**
 * Times of the cells of a rodent's brain, days. No number here is fitted; where a table of evidence has it, its row stands
 * beside it.
 */
export const cellDays = {
  /** An activated stem cell divides a few times, 17.5 h each (M023), before it is used up or rests again: three times, a choice. */
  active: (3 * 17.5) / 24,
  /** Transit cells divide three to four times, 21.5 h each (M024). */
  transit: (3.5 * 21.5) / 24,
  /** A neuroblast divides every 18 h (M025) and wanders for about a week (textbook, from memory). */
  neuroblast: 7,
  /** First stage after the last division, in which half of the newborn die (M034, from memory): a week, a choice. */
  newborn: 7,
  /** Each of three stages until they are part of the network: 42 days with the newborn stage (M035, from memory). */
  maturing: 35 / 3,
  /** Mature cells are replaced this slowly: the renewing part of a rodent's granule cells within a year (a choice). */
  mature: 365,
  /** How fast the quiescent pool follows what is spent and returned: a choice, slow as the pool lasts for months. */
  quiescent: 100,
  /** Oligodendrocyte precursors divide every 10 days (M036, from memory, uncertain). */
  precursor: 10,
  /** Premyelinating cells live for days until they are used or die (from memory). */
  premyelinating: 5,
  /** Mature oligodendrocytes last for the better part of a life (a choice). */
  oligodendrocyte: 365,
} as const;
