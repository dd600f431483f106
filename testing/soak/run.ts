import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeExampleRecording } from '../example-recording.ts';
import { startPostgres } from '../postgres.ts';
import { soakRounds } from './soak-rounds.ts';

/** `npm run soak -- --rounds 100 --seed 1`: kills servers on both engines and says what was lost. */

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const place = mkdtempSync(join(tmpdir(), 'legwork-soak-'));
const example = join(place, 'walk.cwa');
await writeExampleRecording(example);
const postgres = await startPostgres();
try {
  for (const engine of ['sqlite', 'postgres']) {
    const { kills, acknowledged, sentAgain, doneUnanswered, lost } = await soakRounds({
      folder: mkdtempSync(join(place, `${engine}-`)),
      pagesFolder: mkdtempSync(join(place, 'pages-')),
      databaseUrl: engine === 'postgres' ? await postgres.newDatabase() : undefined,
      rounds: Number(values.rounds),
      seed: Number(values.seed),
      recording: readFileSync(example),
    });
    console.log(`${engine}: killed ${kills} times, ${acknowledged} writes acknowledged, ${lost.length} lost`);
    console.log(`  ${sentAgain} sent again after a kill, ${doneUnanswered} of them had been done`);
    for (const what of new Set(lost)) console.log(`  ${what}`);
    if (lost.length > 0) process.exitCode = 1;
  }
} finally {
  await postgres.stop();
  rmSync(place, { recursive: true, force: true });
}
