/** Between which values the server takes what is known of a person, in its units; a test compares them with its API. */
export const personRanges = {
  birthYear: [1880, 2100],
  massKg: [2, 400],
  heightM: [0.5, 2.5],
  loadTarget: [0.05, 5],
} as const satisfies Record<string, readonly [least: number, most: number]>;
