import { arch, platform, release } from 'node:os';
import type { Analysis } from '@legwork/engine';
import packageJson from '../../package.json' with { type: 'json' };
import { describeStore } from '../store/housekeeping/describe-store.ts';
import { writeZip } from '../store/package/write-zip.ts';
import type { ServerContext } from './server-context.ts';

/**
 * What helps with a bug, and nothing about anybody's health or person: versions, sizes, how many of what, which findings
 * came how often, where in the code something went wrong. No names, dates, folders, files or labels.
 */
export async function bugBundle({
  store,
  engineVersion,
  problems,
}: ServerContext): Promise<AsyncGenerator<Uint8Array>> {
  const { folder: _, database: __, ...described } = await describeStore(store, engineVersion);
  const states = await store.db
    .selectFrom('recording')
    .select(['state', 'problem'])
    .select((select) => select.fn.countAll().as('n'))
    .groupBy(['state', 'problem'])
    .execute();
  const recordings = states.map(({ state, problem, n }) => ({
    state,
    problem: problem === null ? null : (JSON.parse(problem) as { code: string }).code,
    count: Number(n),
  }));
  const files = {
    'versions.json': {
      app: packageJson.version,
      engine: engineVersion,
      node: process.version,
      system: `${platform()} ${release()} ${arch()}`,
    },
    'store.json': described,
    'recordings.json': recordings,
    'findings.json': await countFindings(store),
    // How long ago, not when.
    'problems.json': problems.list().map(({ atMs, name, stack }) => ({
      minutesAgo: Math.round((store.now() - atMs) / 60_000),
      name,
      stack,
    })),
  };
  return writeZip(
    Object.entries(files).map(([name, content]) => ({
      name,
      bytes: [Buffer.from(`${JSON.stringify(content, null, 2)}\n`)],
    })),
  );
}

async function countFindings({ db }: ServerContext['store']): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const ids = await db.selectFrom('analysis').select('id').where('current', '=', 1).execute();
  for (const { id } of ids) {
    const { document } = await db
      .selectFrom('analysis')
      .select('document')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    for (const { code } of (JSON.parse(document) as Analysis).recording.findings)
      counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
