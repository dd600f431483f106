import { startServer } from '../../app/src/server/start-server.ts';

/** A server in a process of its own, to be killed: prints its address, then serves. */
const [folder, pagesFolder, databaseUrl] = process.argv.slice(2);
const { address } = await startServer({
  folder: folder!,
  pagesFolder: pagesFolder!,
  port: 0,
  databaseUrl: databaseUrl || undefined,
});
process.stdout.write(`${address}\n`);
