/** Standard gravity, m/s2 (ISO 80000-3): the body weight of every result, and the Earth's pull where nothing else is said. */
export const standardGravityMS2 = 9.80665;
