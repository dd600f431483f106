import { basename } from 'node:path';
import {
  type AnalyzeOptions,
  LabelEvidence,
  openRecording,
  type Recording,
  recordEnvelope,
  SampleSnippets,
} from '@legwork/engine';
import { snippetS, snippetStarts } from '../report/facts/snippet-starts.ts';
import { renderReport } from '../report/render-report.ts';
import { type AlsoFile, analyzeFile } from './analyze-file.ts';
import type { Terminal } from './command.ts';
import { openFileSource } from './file-source.ts';
import { pagesFolder } from './pages-folder.ts';
import { startProgress } from './progress.ts';

/**
 * Analyses a file on disk and gives its report, a self-contained HTML page.
 *
 * `simulated` says that the file comes from a model of a person; the report tells its reader. `also` are files of other
 * sensors of the same person.
 *
 * Throws an `InputError` where the file can't be used, and the reason of the terminal's signal when that is aborted.
 *
 * @example
 * await writeAtomically('report.html', await buildReport('walk.csv', {}, terminal));
 */
export async function buildReport(
  path: string,
  options: AnalyzeOptions,
  terminal: Terminal,
  { simulated = false, also = [] }: { simulated?: boolean; also?: readonly AlsoFile[] } = {},
): Promise<string> {
  const evidence = new LabelEvidence();
  const analysis = await analyzeFile(path, options, terminal, also, evidence);
  // The viewer in the report is one of the pages.
  await pagesFolder();
  if (analysis.recording.samples === 0) return renderReport(analysis, null, { simulated });
  const source = await openFileSource(path);
  const progress = startProgress(terminal, `plots of ${basename(path)}`, source.size);
  try {
    const recording = await openRecording(source, {
      ...options,
      signal: terminal.signal,
      onProgress: progress.update,
    });
    const { calibration, frame, frames = [] } = analysis;
    const [first, ...later] = frames;
    const turns = later.map(({ start, rotation }) => ({ fromMs: Date.parse(start), rotation }));
    const inThigh = { calibration, rotation: (first ?? frame).rotation, turns };
    const snippets = new SampleSnippets(snippetStarts(analysis), { ...inThigh, lengthS: snippetS });
    const envelope = await recordEnvelope(watched(recording, snippets), inThigh);
    return renderReport(analysis, envelope, { simulated, signals: { evidence, snippets } });
  } finally {
    progress.clear();
    await source.close();
  }
}

/** The same recording, whose blocks pass by the snippets. */
function watched(recording: Recording, snippets: SampleSnippets): Recording {
  return {
    header: recording.header,
    findings: () => recording.findings(),
    gaps: () => recording.gaps(),
    async *blocks() {
      for await (const block of recording.blocks()) {
        snippets.push(block);
        yield block;
      }
    },
  };
}
