/**
 * Greatest isometric knee-extension moment in mid-range, N·m per kg of body mass: middle of the pooled 95 % confidence
 * intervals of Šarabon, Kozinc and Perman 2021 (Front Physiol 12:767941; 13 893 people, abstract read): adults 2.92-3.45
 * (men) and 2.08-2.74 (women), older adults 1.74-2.16 and 1.40-1.64. These are intervals of the mean, not of people:
 * people differ by about 25 % (SD).
 */
const pooledNmPerKg = {
  male: { adult: (2.92 + 3.45) / 2, older: (1.74 + 2.16) / 2 },
  female: { adult: (2.08 + 2.74) / 2, older: (1.4 + 1.64) / 2 },
} as const;

/** Choices: "adults" hold until 40 years, "older adults" are 70 on average, in between and after it falls in a line. */
const adultUntilY = 40;
const olderAtY = 70;
/** Choice: nobody falls below a quarter of an adult's strength by age alone. */
const leastShare = 0.25;

/**
 * The knee-extension moment that people of this sex and age reach on average, N·m per kg of body mass.
 *
 * @example
 * strengthNorm('male', 30); // 3.185
 * strengthNorm('female', 70); // 1.52
 */
export function strengthNorm(sex: 'female' | 'male', ageY: number): number {
  const { adult, older } = pooledNmPerKg[sex];
  const aged = Math.max(0, (ageY - adultUntilY) / (olderAtY - adultUntilY));
  return Math.max(leastShare * adult, adult + aged * (older - adult));
}
