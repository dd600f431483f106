import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Says at the end of a run which tests were skipped and why, and closes with the line
 * `N passed, N failed, N skipped`. A file that could not even be loaded, and an error outside any test, count as a
 * failure each. The reason of a skip is the note given to `context.skip(note)`, otherwise it stands in the test's name.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const withState = (state: string) => tests.filter((test) => test.result().state === state);
    const skipped = withState('skipped');
    const unloaded = modules.filter((module) => module.errors().length > 0);
    const failed = withState('failed').length + unloaded.length + unhandledErrors.length;
    for (const test of skipped) console.log(`skipped: ${describeSkipped(test)}`);
    console.log(`${withState('passed').length} passed, ${failed} failed, ${skipped.length} skipped`);
  }
}

function describeSkipped(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' && result.note ? ` (${result.note})` : '';
  return `${relative(process.cwd(), test.module.moduleId)} > ${test.fullName}${note}`;
}
