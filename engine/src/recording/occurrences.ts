/** How often something was seen, and where first. */
export class Occurrences {
  count = 0;
  first: string | null = null;

  /** @param place in words, asked for only once */
  add(place: () => string): void {
    if (this.count++ === 0) this.first = place();
  }
}
