/**
 * Shares of slow-twitch fibres as Uchida 2016 (PLoS ONE 11:e0150378) takes them, read in the public code of Falisse
 * (3dpredictsim, getSlowTwitchRatios.m).
 */
const givenShares: readonly (readonly [name: RegExp, share: number])[] = [
  [/^soleus/, 0.803],
  [/^tibialis anterior/, 0.7],
  [/^(extensor digitorum|extensor hallucis)/, 0.75],
  [/^(tibialis posterior|peroneus|flexor digitorum|flexor hallucis)/, 0.6],
  [/^gluteus/, 0.55],
  [/^gastrocnemius medial/, 0.566],
  [/^gastrocnemius lateral/, 0.507],
  [/^biceps femoris long/, 0.5425],
  [/^biceps femoris short/, 0.529],
  [/^semimembranosus/, 0.4925],
  [/^semitendinosus/, 0.425],
  [/^vastus medialis/, 0.503],
  [/^vastus intermedius/, 0.543],
  [/^vastus lateralis/, 0.455],
  [/^rectus femoris/, 0.3865],
  [/^adductor magnus/, 0.552],
  [/^erector spinae/, 0.6],
  [/^internal oblique/, 0.56],
  [/^external oblique/, 0.58],
];

/** Where no value is at hand: OpenSim's default, and Uchida's of the hip flexors. */
const otherShare = 0.5;

/**
 * Share of slow-twitch fibres in a muscle, 0 to 1; 0.5 where none is published in the sources read.
 *
 * @param name of the muscle as `humanMuscles` has it
 * @example
 * slowTwitchShare('soleus'); // 0.803
 */
export function slowTwitchShare(name: string): number {
  return givenShares.find(([pattern]) => pattern.test(name))?.[1] ?? otherShare;
}
