/** International pound, kg, and inch, m: exact by definition (1959). */
export const poundKg = 0.45359237;
export const inchM = 0.0254;
