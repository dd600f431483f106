import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { newTaskThread } from './task-thread.ts';

test('a thread that did many tasks has gathered nothing that Node warns of', async () => {
  const warnings: string[] = [];
  const onWarning = ({ name }: Error) => warnings.push(name);
  process.on('warning', onWarning);
  onTestFinished(() => void process.off('warning', onWarning));
  const thread = newTaskThread();
  onTestFinished(() => thread.close());
  const path = join(temporaryFolder(), 'a.csv');
  writeFileSync(path, 'Dear diary');
  for (let task = 0; task < 15; task++)
    await expect(thread.run('preview', { path, name: 'a.csv', options: {} })).rejects.toThrow(
      'looks like text',
    );
  expect(warnings).toEqual([]);
});
