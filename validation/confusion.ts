/** Counts of what was labelled as what: rows are the truth, columns the label. */
export class Confusion {
  readonly #counts = new Map<string, Map<string, number>>();

  add(truth: string, label: string): void {
    const row = this.#counts.get(truth) ?? new Map<string, number>();
    row.set(label, (row.get(label) ?? 0) + 1);
    this.#counts.set(truth, row);
  }

  count(truth: string, label: string): number {
    return this.#counts.get(truth)?.get(label) ?? 0;
  }

  /**
   * F1 of a class: 2 TP / (2 TP + FP + FN). A label outside the classes counts against the true class.
   *
   * @example
   * confusion.f1('walk'); // 0.97
   */
  f1(name: string): number {
    let wrong = 0;
    for (const [truth, row] of this.#counts) {
      for (const [label, count] of row) {
        if ((truth === name) !== (label === name)) wrong += count;
      }
    }
    const right = this.count(name, name);
    return right > 0 ? (2 * right) / (2 * right + wrong) : 0;
  }

  /** Mean F1 of the classes, each counted the same. */
  macroF1(classes: readonly string[]): number {
    return classes.reduce((sum, name) => sum + this.f1(name), 0) / classes.length;
  }
}
