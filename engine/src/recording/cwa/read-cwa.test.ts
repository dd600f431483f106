import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sharedData } from '../../../../testing/shared-data.ts';
import { memorySource } from '../byte-source.ts';
import { readCwa } from './read-cwa.ts';

async function readAll(path: string) {
  const recording = await readCwa(memorySource(path, readFileSync(path)), {});
  const rows: number[][] = [];
  for await (const { count, timeMs, x, y, z, gyro } of recording.blocks()) {
    for (let i = 0; i < count; i++) {
      const row = [timeMs[i]! / 1000, x[i]!, y[i]!, z[i]!];
      if (gyro) row.push(gyro.x[i]!, gyro.y[i]!, gyro.z[i]!);
      rows.push(row);
    }
  }
  return { recording, rows };
}

for (const [name, toleranceS] of [
  ['skdh_ax3_200hz', 0.0075],
  ['skdh_ax6_100hz', 0.01],
] as const) {
  const file = sharedData(`cwa/${name}.cwa`);
  test.skipIf(!file)(
    `every sample of ${name} equals an independent reader's (needs ../shared/data)`,
    async () => {
      const { rows } = await readAll(file!);
      const text = gunzipSync(readFileSync(sharedData(`cwa/${name}.expected.csv.gz`)!)).toString();
      const expected = text.trim().split('\n').slice(1);
      expect(rows.length).toBe(expected.length);
      let worstG = 0;
      let worstDegS = 0;
      let worstS = 0;
      expected.forEach((line, i) => {
        const cells = line.split(',').map(Number);
        worstS = Math.max(worstS, Math.abs(rows[i]![0]! - cells[0]!));
        for (let k = 1; k < 4; k++) worstG = Math.max(worstG, Math.abs(rows[i]![k]! - cells[k]!));
        for (let k = 4; k < cells.length; k++)
          worstDegS = Math.max(worstDegS, Math.abs(rows[i]![k]! - cells[k]!));
      });
      // Half of the last printed digit.
      expect(worstG).toBeLessThanOrEqual(0.51e-6);
      expect(worstDegS).toBeLessThanOrEqual(1e-4);
      // The other reader leaves out the fraction of a second: see validation/recording.ts.
      expect(worstS).toBeLessThan(toleranceS);
    },
  );
}

const damaged = sharedData('cwa/ax3_testfile_corrupt_blocks_0_13_14_142_143_144.cwa');
test.skipIf(!damaged)('good blocks are delivered and damaged ones named (needs ../shared/data)', async () => {
  const { recording, rows } = await readAll(damaged!);
  expect(rows.length).toBe((145 - 6) * 120);
  const finding = recording.findings().find(({ code }) => code === 'blocks-damaged');
  expect(finding).toMatchObject({ count: 6, first: 'block 0 (byte 1024)' });
  expect(finding!.message).toContain('0, 13, 14, 142, 143, 144');
  expect(recording.gaps().map(({ reason }) => reason)).toEqual(['damaged blocks']);
});
