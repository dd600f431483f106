import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeExampleRecording } from '../example-recording.ts';
import { startPostgres } from '../postgres.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { soakRounds } from './soak-rounds.ts';

let stop = async () => {};
afterAll(() => stop());

test.each(['sqlite', 'postgres'])(
  'a server on %s that is killed loses nothing that it said was done (npm run soak kills it 100 times)',
  async (engine) => {
    const path = join(temporaryFolder(), 'walk.cwa');
    await writeExampleRecording(path);
    let databaseUrl: string | undefined;
    if (engine === 'postgres') {
      const postgres = await startPostgres();
      stop = postgres.stop;
      databaseUrl = await postgres.newDatabase();
    }
    const { kills, acknowledged, sentAgain, lost } = await soakRounds({
      folder: temporaryFolder(),
      pagesFolder: temporaryFolder(),
      databaseUrl,
      rounds: 2,
      seed: 7,
      longestMs: 400,
      recording: readFileSync(path),
    });
    expect({ kills, sentAgain, lost }).toEqual({ kills: 2, sentAgain: 2, lost: [] });
    expect(acknowledged).toBeGreaterThan(0);
  },
);
