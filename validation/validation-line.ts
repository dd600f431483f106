/** One comparison with something known: what was compared, what came out, what it should be. */
export interface ValidationLine {
  what: string;
  figure: string;
  goal: string;
  reached: boolean;
  note?: string;
}
