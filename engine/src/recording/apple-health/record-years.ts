const msPerYear = 365.25 * 86_400_000;
/** Before it there were no such devices, after it is the far future: 1990 and 2100. */
const firstMs = Date.UTC(1990, 0, 1);
const lastMs = Date.UTC(2100, 0, 1);
const years = Math.ceil((lastMs - firstMs) / msPerYear);
/** A choice: phones and watches write every day, so that years without anything are no pause. */
const emptyYearsApart = 10;

/** When records were made, year by year, to tell those that belong together from those with damaged dates. */
export class RecordYears {
  readonly #counts = new Uint32Array(years);
  readonly #startMs = new Float64Array(years).fill(Number.POSITIVE_INFINITY);
  readonly #endMs = new Float64Array(years).fill(Number.NEGATIVE_INFINITY);

  /** Whether an instant can be counted. */
  static reaches(timeMs: number): boolean {
    return timeMs >= firstMs && timeMs < lastMs;
  }

  add(startMs: number, endMs: number): void {
    const year = Math.floor((startMs - firstMs) / msPerYear);
    this.#counts[year]!++;
    this.#startMs[year] = Math.min(this.#startMs[year]!, startMs);
    this.#endMs[year] = Math.max(this.#endMs[year]!, endMs);
  }

  /**
   * The first start and last end of those records that belong together: of the groups that ten or more years without
   * any keep apart, the one with the most. Infinite without records; `isAll` is false if there are other groups.
   */
  together(): { startMs: number; endMs: number; isAll: boolean } {
    const groups: number[][] = [];
    for (const [year, count] of this.#counts.entries()) {
      if (count === 0) continue;
      const group = groups.at(-1);
      if (group && year - group.at(-1)! <= emptyYearsApart) group.push(year);
      else groups.push([year]);
    }
    const sizes = groups.map((group) => group.reduce((sum, year) => sum + this.#counts[year]!, 0));
    const largest = groups[sizes.indexOf(Math.max(...sizes))] ?? [];
    return {
      startMs: Math.min(...largest.map((year) => this.#startMs[year]!)),
      endMs: Math.max(...largest.map((year) => this.#endMs[year]!)),
      isAll: groups.length <= 1,
    };
  }
}
