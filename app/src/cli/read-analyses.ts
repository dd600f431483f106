import { readFile } from 'node:fs/promises';
import { type Analysis, analysisSchema, errorDocumentSchema, InputError } from '@legwork/engine';
import { fileProblem } from './file-problem.ts';

/**
 * Reads the analyses in a file that `legwork analyze --json` or `--out` wrote, one a line.
 *
 * Throws an `InputError`: `not-an-analysis`, `analysis-failed` where a line tells of a recording that could not be used, or
 * why the file can't be read.
 *
 * @example
 * const [january] = await readAnalyses('results/january.cwa.analysis.json');
 */
export async function readAnalyses(path: string): Promise<Analysis[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileProblem('read', error, path);
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) throw notAnAnalysis('the file is empty', path);
  return lines.map((line) => parseAnalysis(line, path));
}

function parseAnalysis(line: string, path: string): Analysis {
  let document: unknown;
  try {
    document = JSON.parse(line);
  } catch {
    throw notAnAnalysis('this is not JSON, one document a line', path);
  }
  const failed = errorDocumentSchema.safeParse(document);
  if (failed.success)
    throw new InputError('analysis-failed', failed.data.message, failed.data.where, failed.data.hint);
  const analysis = analysisSchema.safeParse(document);
  if (!analysis.success) throw notAnAnalysis('this is no analysis that this version can read', path);
  return analysis.data;
}

function notAnAnalysis(message: string, path: string): InputError {
  return new InputError('not-an-analysis', message, path, 'make it with legwork analyze FILE --json');
}
