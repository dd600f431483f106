/** Greatest shortening velocity of muscle, optimal fibre lengths per second (OpenSim's default, as in the mechanics). */
export const fastestPerS = 10;
