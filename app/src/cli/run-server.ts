import { once } from 'node:events';
import type { ServerOptions } from '../server/start-server.ts';
import type { Terminal } from './command.ts';
import { pagesFolder } from './pages-folder.ts';

/**
 * Runs the app until Ctrl-C or a signal to end; its address goes to standard output.
 *
 * @param message for whoever looks at the terminal
 * @throws InputError as `startServer` does, and where the data were lost
 */
export async function runServer(
  options: Omit<ServerOptions, 'pagesFolder'>,
  message: string,
  terminal: Terminal,
): Promise<void> {
  // Other commands do without the server: loaded here, it costs them nothing.
  const { startServer } = await import('../server/start-server.ts');
  // In a clone they may have to be built: the server has work to do meanwhile.
  const pages = pagesFolder();
  pages.catch(() => {});
  const server = await startServer({ ...options, pagesFolder: pages });
  const aborted = once(terminal.signal, 'abort').then(() => null);
  try {
    await Promise.race([pages, aborted]);
  } catch (error) {
    await server.close();
    throw error;
  }
  if (terminal.signal.aborted) {
    await server.close();
    throw terminal.signal.reason;
  }
  terminal.out(`${server.address}\n`);
  terminal.err(message);
  const lost = await Promise.race([aborted, server.lost]);
  await server.close();
  if (lost) throw lost;
}
