/** A number of impulses, and how far it may be off. */
export interface Impulses {
  middle: number;
  low: number;
  high: number;
}

/** The classes of afferents: of spindles Ia and II, of tendon organs Ib. */
export const afferentClasses = ['Ia', 'II', 'Ib'] as const;

export type AfferentClass = (typeof afferentClasses)[number];

/** What nerves carry between muscles and spinal cord. */
export interface Traffic {
  /** What movement and load add to the impulses at rest. */
  evoked: Record<AfferentClass, Impulses>;
  /** What the same afferents would have sent at rest in the same time: the resting rate times the time. */
  tonic: Record<AfferentClass, Impulses>;
  /**
   * What was missing of the tonic ones while spindles were slack, in shortening muscles. All impulses that travelled are
   * `tonic + evoked - withheld`.
   */
  withheld: Record<AfferentClass, number>;
  /** From the spinal cord to the muscle fibres. */
  efferent: Impulses;
}
