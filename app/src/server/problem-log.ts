import type { ProblemLog } from './server-context.ts';

const kept = 50;

/** Remembers the last problems by name and place in the code; messages may hold what users called things. */
export function newProblemLog(now: () => number): ProblemLog {
  const problems: ReturnType<ProblemLog['list']> = [];
  return {
    add(error) {
      const { name, stack = '' } = error instanceof Error ? error : new Error(String(error));
      const places = stack
        .split('\n')
        .filter((line) => line.startsWith('    at '))
        // Folders of this machine may be named after somebody.
        .map((line) =>
          line.trim().replace(/(file:\/\/)?\/\S*\/(app|engine|web|node_modules|dist)\//g, '$2/'),
        );
      problems.push({ atMs: now(), name, stack: places.join('\n') });
      if (problems.length > kept) problems.shift();
    },
    list: () => [...problems],
  };
}
