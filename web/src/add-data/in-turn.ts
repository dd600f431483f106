let last: Promise<unknown> = Promise.resolve();

/**
 * Runs jobs one after the other, in the order in which they came: reading a recording takes a core and its memory.
 *
 * @example
 * const analysis = await inTurn(() => analyzeInWorker(file));
 */
export function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
  const mine = last.then(job, job);
  last = mine.catch(() => {});
  return mine;
}
