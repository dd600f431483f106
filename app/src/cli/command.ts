/** 0 done, 1 the input was bad, 2 a bug, 130 stopped by Ctrl-C, 143 stopped by SIGTERM. */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

export interface Flag {
  /** Without the dashes. */
  name: string;
  /** One letter that stands for the name. */
  short?: string;
  /** What the value is called in the help; a flag without it takes no value. */
  value?: string;
  /** The only values allowed. */
  choices?: readonly string[];
  /** May be given more than once: all its values are in `CommandLine.repeated`. */
  repeatable?: boolean;
  /** One line for the help. */
  help: string;
}

/** Where a command writes, and how it is told to stop. */
export interface Terminal {
  /** Only the result goes here. */
  out(text: string): void;
  /** Progress and problems. */
  err(text: string): void;
  /** True where a person looks at `err`: progress may be drawn. */
  interactive: boolean;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}

/** What stands on the command line after the name of the command. */
export interface CommandLine {
  operands: readonly string[];
  /** Values by the flag's name; `''` for a flag without a value. Flags that were not given are not in it. */
  flags: ReadonlyMap<string, string>;
  /** All values of each repeatable flag, in their order. Flags that were not given are not in it. */
  repeated: ReadonlyMap<string, readonly string[]>;
}

export interface Command {
  name: string;
  /** How operands are called in the help, for example `FILE...`; empty where it takes none. */
  operands: string;
  /** One line for the list of commands. */
  summary: string;
  /** More, for the command's own help. */
  details: string;
  flags: readonly Flag[];
  run(line: CommandLine, terminal: Terminal): Promise<ExitCode>;
}
