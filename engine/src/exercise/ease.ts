/** x to the third. */
export const cube = (x: number): number => x * x * x;

/** From 0 to 1 with no velocity and no acceleration at either end: minimum jerk. */
export const ease = (u: number): number => cube(u) * (10 - u * (15 - 6 * u));

/** From 0 to 1, beginning without velocity and acceleration, ending at speed: for a stretch that follows an `ease`. */
export const easeIn = (u: number): number => cube(u) * (2.5 - 1.5 * u);

/** The value between two, at a share of the way. */
export const between = (from: number, to: number, share: number): number => from + share * (to - from);
