/**
 * The smoothest way from 0 to 1 in unit time (Flash and Hogan 1985, J Neurosci 5:1688): position 10u3 - 15u4 + 6u5.
 * Velocity and acceleration are zero at both ends; the peak velocity is 1.875.
 *
 * @param u time, 0 to 1; the caller keeps it in there
 */
export const minimumJerkPosition = (u: number): number => u * u * u * (10 - u * (15 - 6 * u));

/** The first derivative of {@link minimumJerkPosition}. */
export const minimumJerkVelocity = (u: number): number => 30 * u * u * (1 - u) * (1 - u);

/** The second derivative of {@link minimumJerkPosition}. */
export const minimumJerkAcceleration = (u: number): number => 60 * u * (1 - u) * (1 - 2 * u);

/** The highest velocity of {@link minimumJerkPosition}, reached half way. */
export const minimumJerkPeakVelocity = 1.875;
