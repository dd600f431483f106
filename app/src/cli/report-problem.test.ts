import { InputError } from '@legwork/engine';
import { afterEach, expect, test, vi } from 'vitest';
import { reportProblem } from './report-problem.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function report(error: unknown, asJson: boolean): { code: 1 | 2; out: string; err: string } {
  let out = '';
  let err = '';
  const code = reportProblem(error, asJson, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    interactive: false,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}

test('bad input asks for exit code 1, and is a document too where JSON is wanted', () => {
  const error = new InputError('empty-file', 'the file is empty', 'a.cwa', 'copy it again');
  const line = 'legwork: the file is empty (a.cwa). Copy it again.\n';
  expect(report(error, false)).toEqual({ code: 1, out: '', err: line });
  const { out, ...rest } = report(error, true);
  expect(rest).toEqual({ code: 1, err: line });
  expect(JSON.parse(out)).toMatchObject({ schema: 'legwork/error@1', code: 'empty-file' });
});

test('a bug asks for exit code 2 and shows its stack only with LEGWORK_DEBUG=1', () => {
  vi.stubEnv('LEGWORK_DEBUG', undefined);
  const quiet = report(new TypeError('x is undefined'), false);
  expect(quiet.code).toBe(2);
  expect(quiet.err).toMatch(/^legwork: this is a bug in legwork: x is undefined [^\n]+\n$/);
  vi.stubEnv('LEGWORK_DEBUG', '1');
  expect(report(new TypeError('x is undefined'), false).err).toMatch(/\nTypeError: x is undefined\n +at /);
});
