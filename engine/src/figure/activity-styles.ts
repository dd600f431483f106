/** How an activity looks in every chart, band, legend and print. */
export interface ActivityStyle {
  /** In a sentence: "2 h of sitting". */
  label: string;
  /** Fill, the same on light and dark. */
  colour: string;
  /** Fill in black and white print. */
  pattern: 'none' | 'solid' | 'hatch' | 'hatch-back' | 'cross' | 'dots' | 'lines' | 'columns';
  /** Height of its band, a share of the row: by the load on the leg, so that a band reads without colour. */
  height: number;
}

/**
 * Colours of the family of Okabe and Ito (2008, Color Universal Design), which people with any kind of colour vision
 * can tell apart, ordered by load. Yellow has too little contrast on white to stand alone: bands carry an
 * outline in the colour of the text, and each activity a height and a pattern of its own.
 *
 * @example
 * activityStyles.walk.colour; // '#009E73'
 */
export const activityStyles = {
  nonwear: { label: 'not worn', colour: '#B3B3B3', pattern: 'hatch', height: 1 },
  lie: { label: 'lying', colour: '#0072B2', pattern: 'solid', height: 0.2 },
  sit: { label: 'sitting', colour: '#56B4E9', pattern: 'columns', height: 0.34 },
  stand: { label: 'standing', colour: '#F0E442', pattern: 'none', height: 0.52 },
  shuffle: { label: 'shuffling', colour: '#F9F3B0', pattern: 'dots', height: 0.6 },
  walk: { label: 'walking', colour: '#009E73', pattern: 'hatch-back', height: 0.76 },
  stairs: { label: 'stairs', colour: '#E69F00', pattern: 'lines', height: 0.88 },
  run: { label: 'running', colour: '#D55E00', pattern: 'solid', height: 1 },
  cycle: { label: 'cycling', colour: '#CC79A7', pattern: 'cross', height: 0.82 },
  row: { label: 'rowing', colour: '#8B5E34', pattern: 'columns', height: 0.7 },
  other: { label: 'other', colour: '#999999', pattern: 'dots', height: 0.44 },
} as const satisfies Record<string, ActivityStyle>;
