import { type AnalyzeOptions, analysisSchema, analyze, type ByteSource, InputError } from '@legwork/engine';

/** Later than any fixture, and the same in every run. */
const nowMs = Date.UTC(2026, 6, 1);

/**
 * Analyses a file that may be damaged in any way, and says what is wrong with what comes of it; null if nothing is. Right
 * is a result that keeps the contract and has data or a finding, or an `InputError` that names the place and what to do.
 *
 * @example
 * await judgeFile(memorySource('empty', new Uint8Array(0))); // null: an empty file is refused
 */
export async function judgeFile(source: ByteSource, options: AnalyzeOptions = {}): Promise<string | null> {
  try {
    const analysis = await analyze(source, { timezone: 'UTC', nowMs, ...options });
    const { success, error } = analysisSchema.safeParse(analysis);
    if (!success) return `the result breaks the contract: ${error.message}`;
    const { recording, bouts } = analysis;
    if (recording.samples === 0 && bouts.length === 0 && recording.findings.length === 0)
      return 'the result is empty and nothing says why';
    return null;
  } catch (error) {
    if (!(error instanceof InputError)) return error instanceof Error ? error.stack! : String(error);
    const { code, message, where, hint } = error;
    const isSilent = [code, message, where, hint].some(
      (part) => part === '' || /\b(undefined|NaN)\b/.test(part),
    );
    return isSilent ? `a refusal that does not say enough: ${JSON.stringify(error)} ${message}` : null;
  }
}
