/** Heat of a muscle that does nothing, W/kg: the laws let none fall below (Umberger 2003, p. 104). */
export const leastHeatWPerKg = 1;

/** Metabolic power of a standing person without the muscles' work, W/kg of body (Umberger 2003, p. 105, as OpenSim has it). */
export const basalWPerKg = 1.2;
