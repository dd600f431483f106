/** What every page gets. */
export interface PageProps {
  /** What of the page the address names; see `Route`. */
  rest: string;
}
