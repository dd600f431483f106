import type { ExitCode } from './command.ts';

/** Why a command was stopped. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode) {
    super('stopped');
    this.exitCode = exitCode;
  }
}

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * A signal that aborts, with a {@link Stopped} as reason, when the user presses Ctrl-C or the system ends the process,
 * so that a command can put its things away. The second time the process ends at once.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const [name, exitCode] of Object.entries(exitCodes)) {
    process.once(name, () => {
      controller.abort(new Stopped(exitCode));
      process.once(name, () => process.exit(exitCode));
    });
  }
  return controller.signal;
}
