/** Seconds of a motion of the catalogue that holds a posture: standing, a standing frame. */
export const heldS = 2;
