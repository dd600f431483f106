/** What tells how hard an activity is. What is not known is left out, and makes the band wider. */
export interface ActivityEffort {
  /** Along the ground, m/s, of walking and running. */
  speedMS?: number;
  /** Rise per length of walking and running; negative: downhill. Default 0. */
  gradient?: number;
  /** Steps a minute of walking and stairs, both feet counted. */
  cadenceSpm?: number;
  /** Height of a stair, m. Default 0.17. */
  stepHeightM?: number;
  /** Of stairs. Default: as many up as down. */
  direction?: 'up' | 'down';
  /** Mechanical power at the pedals of a bicycle, W. */
  pedalPowerW?: number;
}
