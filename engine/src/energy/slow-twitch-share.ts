/**
 * Shares of slow-twitch fibres as the example `subject01_metabolics.osim` of OpenSim gives them for the lumped muscles of
 * its gait10dof18musc (read); the heads of a muscle share one value.
 */
const givenShares: readonly (readonly [name: RegExp, share: number])[] = [
  [/^soleus/, 0.8],
  [/^tibialis anterior/, 0.7],
  [/^gluteus maximus/, 0.55],
  [/^gastrocnemius/, 0.54],
  [/^biceps femoris short/, 0.53],
  [/^(iliacus|psoas)/, 0.5],
  [/^vastus/, 0.5],
  [/^(biceps femoris long|semimembranosus|semitendinosus)/, 0.49],
  [/^rectus femoris/, 0.39],
  // Means of surface and depth in autopsies of six men (Johnson 1973, J Neurol Sci 18:111, by way of H. P. Clamann's list).
  [/^adductor magnus/, 0.58],
  // Longissimus of nine men and seven women (Thorstensson & Carlson, Fibre types in human lumbar back muscles; abstract).
  [/^erector spinae/, 0.57],
];

/** Where no value is at hand: OpenSim's default. */
const otherShare = 0.5;

/**
 * Share of slow-twitch fibres in a muscle, 0 to 1; 0.5 where none is published in the sources read.
 *
 * @param name of the muscle as `humanMuscles` has it
 * @example
 * slowTwitchShare('soleus'); // 0.8
 */
export function slowTwitchShare(name: string): number {
  return givenShares.find(([pattern]) => pattern.test(name))?.[1] ?? otherShare;
}
