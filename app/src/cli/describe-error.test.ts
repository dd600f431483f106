import { errorDocumentSchema, InputError } from '@legwork/engine';
import { expect, test } from 'vitest';
import { errorDocument, errorLine } from './describe-error.ts';

test('bad input: what, where, what to do', () => {
  const error = new InputError('empty-file', 'the file is empty', 'a.cwa', 'copy it again');
  expect(errorLine(error)).toBe('legwork: the file is empty (a.cwa). Copy it again.');
  expect(errorDocument(error)).toEqual({
    schema: 'legwork/error@1',
    code: 'empty-file',
    message: 'the file is empty',
    where: 'a.cwa',
    hint: 'copy it again',
  });
});

test('everything else is a bug, with where to report it', () => {
  const line = errorLine(new TypeError('x is undefined'));
  expect(line).toMatch(
    /^legwork: this is a bug in legwork: x is undefined \(internal\)\. Please report it .*\.$/,
  );
  expect(errorDocumentSchema.parse(errorDocument('thrown text'))).toMatchObject({
    code: 'internal-error',
    message: 'this is a bug in legwork: thrown text',
  });
});

test('names with control characters stay on one line and do not drive the terminal', () => {
  const line = errorLine(new InputError('file-missing', 'no such file', 'a\nb\u001b[2J\u009b.cwa', 'check'));
  expect(line).toBe('legwork: no such file (a\\u000ab\\u001b[2J\\u009b.cwa). Check.');
});
