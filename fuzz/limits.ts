/** A case that keeps a processor busy for longer is as good as a hang, ms. */
export const longestCaseMs = 5000;
/** A case that is not done by then hangs, whatever else the machine does, ms. */
export const longestWaitMs = 60_000;
/** The process that runs the cases may not need more, MB. */
export const mostMemoryMB = 300;
