import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analysisSchema, errorDocumentSchema } from '@legwork/engine';
import { expect, test } from 'vitest';
import { writeExampleRecording } from '../../../testing/example-recording.ts';
import { runInProcess } from '../../../testing/run-in-process.ts';
import { runLegwork } from '../../../testing/run-legwork.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';

async function folderWithRecording(name = 'walk.cwa'): Promise<string> {
  const folder = temporaryFolder();
  await writeExampleRecording(join(folder, name));
  return folder;
}

function analyses(stdout: string): Analysis[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => analysisSchema.parse(JSON.parse(line)));
}

test('--json prints one line that keeps the contract', async () => {
  const folder = await folderWithRecording();
  const { status, stdout, stderr } = await runInProcess(['analyze', 'walk.cwa', '--json'], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [analysis] = analyses(stdout);
  const sha256 = createHash('sha256')
    .update(readFileSync(join(folder, 'walk.cwa')))
    .digest('hex');
  expect(analysis!.recording).toMatchObject({ file: 'walk.cwa', sha256, format: 'cwa', samples: 22500 });
  expect(analysis!.epochs).toBeUndefined();
});

test('--epochs adds a label for every second', async () => {
  const folder = await folderWithRecording();
  const { stdout } = await runInProcess(['analyze', 'walk.cwa', '--json', '--epochs'], { cwd: folder });
  const [analysis] = analyses(stdout);
  expect(analysis!.epochs!.activity).toHaveLength(900);
});

test('flags say what the file does not', async () => {
  const folder = await folderWithRecording();
  const flags = ['--side', 'left', '--placement=thigh', '--timezone', 'Europe/Berlin'];
  const { stdout } = await runInProcess(['analyze', ...flags, '--json', '--', 'walk.cwa'], { cwd: folder });
  expect(analyses(stdout)[0]!.recording).toMatchObject({
    side: 'left',
    placement: 'thigh',
    timezone: 'Europe/Berlin',
    start: '2024-01-07T23:00:00.000Z',
  });
});

test('--height goes into the speed of walking; one in centimetres is refused', async () => {
  const folder = await folderWithRecording();
  const run = (height: string) =>
    runInProcess(['analyze', 'walk.cwa', '--json', '--height', height], { cwd: folder });
  const speedsAt = async (height: string) =>
    analyses((await run(height)).stdout)[0]!.bouts.flatMap(({ speedMS }) => speedMS ?? []);
  const speeds = [await speedsAt('1.6'), await speedsAt('1.8')];
  expect(speeds[0]!.length).toBeGreaterThan(0);
  speeds[0]!.forEach((speedMS, i) => {
    expect(speedMS).toBeLessThan(speeds[1]![i]!);
  });
  const { status, stderr } = await run('175');
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "legwork: the height can't be 175 m (height). Give metres from 0.5 to 2.5, for example 1.75.\n",
  });
});

test('without --json a table says what was recorded, what was odd and what was done each day', async () => {
  const folder = await folderWithRecording();
  const { status, stdout } = await runInProcess(['analyze', 'walk.cwa', '--side', 'right'], { cwd: folder });
  expect(status).toBe(0);
  const [name, sensor, recorded, samples] = stdout.split('\n');
  expect([name, sensor, recorded, samples]).toEqual([
    'walk.cwa',
    '  sensor       Axivity AX3, serial 48113, thigh, right',
    '  recorded     2024-01-08 00:00:00 to 2024-01-08 00:15:00 UTC (15 min)',
    '  samples      22,500 at 25 Hz, no gaps',
  ]);
  expect(stdout).toMatch(/\n {2}info {5}the clock of the recording has no time zone and was read as UTC\n/);
  expect(stdout).toMatch(/\n {2}date {8}.*walk.* steps {2}sit-to-stands/);
  expect(stdout).toMatch(/\n {2}2024-01-08 +no .*\n\nNo usual day: /);
});

test('several files: in the order given, the good ones complete, exit 1 if one failed', async () => {
  const folder = await folderWithRecording('a.cwa');
  copyFileSync(join(folder, 'a.cwa'), join(folder, 'c.cwa'));
  writeFileSync(join(folder, 'b.cwa'), '');
  const { status, stdout, stderr } = await runInProcess(['analyze', 'c.cwa', 'b.cwa', 'a.cwa', '--json'], {
    cwd: folder,
  });
  expect(status).toBe(1);
  expect(stderr).toBe('legwork: the file is empty (b.cwa). Copy it from the sensor again.\n');
  const documents = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(documents.map((document) => document.schema)).toEqual([
    'legwork/analysis@1',
    'legwork/error@1',
    'legwork/analysis@1',
  ]);
  expect(documents[0].recording.file).toBe('c.cwa');
  expect(errorDocumentSchema.parse(documents[1])).toMatchObject({ code: 'empty-file', where: 'b.cwa' });
  expect(documents[2].recording.file).toBe('a.cwa');
});

test('a folder in the name is not passed on', async () => {
  const folder = await folderWithRecording();
  const { stdout } = await runInProcess(['analyze', join(folder, 'walk.cwa'), '--json']);
  expect(stdout).not.toContain(folder);
});

test('spaces, letters of other languages and an upper-case extension in a name make no difference', async () => {
  const folder = temporaryFolder();
  const name = 'Größe 大 ‘left leg’.CWA';
  mkdirSync(join(folder, 'mes données'));
  await writeExampleRecording(join(folder, 'mes données', name));
  const { status, stdout } = await runInProcess(['analyze', `mes données/${name}`, '--json'], {
    cwd: folder,
  });
  expect(status).toBe(0);
  expect(analyses(stdout)[0]!.recording.file).toBe(name);
});

test('--out writes the result beside others and leaves nothing else', async () => {
  const folder = await folderWithRecording();
  const args = ['analyze', 'walk.cwa', '--json', '--out', 'new/results', '--epochs-csv'];
  const { status, stdout } = await runInProcess(args, { cwd: folder });
  expect(status).toBe(0);
  const out = join(folder, 'new/results');
  expect(readdirSync(out).sort()).toEqual(['walk.cwa.analysis.json', 'walk.cwa.epochs.csv']);
  expect(readFileSync(join(out, 'walk.cwa.analysis.json'), 'utf8')).toBe(stdout);
  const [header, first, ...rest] = readFileSync(join(out, 'walk.cwa.epochs.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(header).toBe('time,activity,cadence_spm,enmo_mg,mad_mg,inclination_deg');
  expect(first).toMatch(/^2024-01-08T00:00:00\.\d{3}Z,sit,0,[\d.]+,[\d.]+,[\d.]+$/);
  expect(rest.some((row) => /,walk,\d+(\.\d+)?,/.test(row))).toBe(true);
  expect(rest).toHaveLength(899);
});

test('--epoch-length makes longer rows, cut at the clock', async () => {
  const folder = await folderWithRecording();
  const args = ['analyze', 'walk.cwa', '--out', '.', '--epochs-csv', '--epoch-length', '60'];
  expect((await runInProcess(args, { cwd: folder })).status).toBe(0);
  const rows = readFileSync(join(folder, 'walk.cwa.epochs.csv'), 'utf8').trimEnd().split('\n').slice(1);
  expect(rows).toHaveLength(15);
  expect(rows.every((row) => /^2024-01-08T00:\d\d:00\.000Z,/.test(row))).toBe(true);
});

test('a day that was worn too little does not count, and the table says so; another rule counts it', async () => {
  const folder = await folderWithRecording();
  const usual = (await runInProcess(['analyze', 'walk.cwa'], { cwd: folder })).stdout;
  expect(usual).toContain('\nNo usual day: 0 valid days, 4 needed (');
  expect(usual).toContain('\n  2024-01-08: worn 0.2 h, 16 h needed\n');
  const rule = ['--valid-hours', '0.2', '--valid-days', '1', '--weekend-days=0'];
  const other = (await runInProcess(['analyze', 'walk.cwa', ...rule], { cwd: folder })).stdout;
  expect(other).toContain('\nA usual day: mean of 1 valid day, 0 at the weekend (valid from 0.2 h worn)\n');
  expect(other).toMatch(/\n {2}steps +[\d,]+ /);
  const [analysis] = analyses(
    (await runInProcess(['analyze', 'walk.cwa', ...rule, '--json'], { cwd: folder })).stdout,
  );
  expect(analysis!.week).toMatchObject({
    rule: { validHours: 0.2, validDays: 1, weekendDays: 0 },
    ruleMet: true,
  });
});

test('an output never takes the place of a recording or of another output', async () => {
  const folder = await folderWithRecording('walk.cwa.analysis.json');
  copyFileSync(join(folder, 'walk.cwa.analysis.json'), join(folder, 'walk.cwa'));
  const before = readFileSync(join(folder, 'walk.cwa.analysis.json'));
  const replacing = await runInProcess(['analyze', 'walk.cwa', 'walk.cwa.analysis.json', '--out', '.'], {
    cwd: folder,
  });
  expect(replacing).toMatchObject({ status: 1, stdout: '' });
  expect(replacing.stderr).toMatch(
    /^legwork: this would replace the recording \(walk.cwa.analysis.json\)\. .*\n$/,
  );
  expect(readFileSync(join(folder, 'walk.cwa.analysis.json'))).toEqual(before);
  mkdirSync(join(folder, 'b'));
  const colliding = await runInProcess(['analyze', 'walk.cwa', 'b/walk.cwa', '--out', 'b'], { cwd: folder });
  expect(colliding.stderr).toMatch(/^legwork: two recordings of this name .*\n$/);
});

test('the same file gives the same bytes, in any process', async () => {
  const folder = await folderWithRecording();
  const once = await runInProcess(['analyze', 'walk.cwa', '--json', '--epochs'], { cwd: folder });
  const again = runLegwork(['analyze', 'walk.cwa', '--json', '--epochs'], { cwd: folder });
  expect(again.stdout).toBe(once.stdout);
});

test('--also lays another sensor beside the recording, in JSON and in the table', async () => {
  const folder = await folderWithRecording('thigh.cwa');
  mkdirSync(join(folder, 'back'));
  await writeExampleRecording(join(folder, 'back/back.cwa'), Date.UTC(2024, 0, 8, 0, 0, 30));
  const args = ['analyze', 'thigh.cwa', '--also', 'back/back.cwa'];
  const [analysis] = analyses((await runInProcess([...args, '--json', '--epochs'], { cwd: folder })).stdout);
  const [also, ...none] = analysis!.also!;
  expect(none).toEqual([]);
  expect(also!.recording).toMatchObject({ file: 'back.cwa', sha256: expect.any(String), samples: 22500 });
  expect(also!.recording.sha256).not.toBe(analysis!.recording.sha256);
  expect(also!.clock.lagS).toBe(30);
  expect(also!.epochs!.hasSamples.filter((has) => has === 1)).toHaveLength(870);
  const table = (await runInProcess(args, { cwd: folder })).stdout;
  expect(table).toContain('Beside it: back.cwa');
  expect(table).toMatch(/clock +30 s ahead of the recording/);
  expect(table).toContain('the clocks of the two sensors differ: this one is ahead by 30 s');
});

test('--also may be given again, needs a file that is there, and goes with one recording', async () => {
  const folder = await folderWithRecording();
  const twice = ['analyze', 'walk.cwa', '--also', 'walk.cwa', '--also=walk.cwa', '--json'];
  const [analysis] = analyses((await runInProcess(twice, { cwd: folder })).stdout);
  expect(analysis!.also!.map(({ clock }) => clock.lagS)).toEqual([0, 0]);
  const missing = await runInProcess(['analyze', 'walk.cwa', '--also', 'back.cwa'], { cwd: folder });
  expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('no such file (back.cwa)')]);
  const many = await runInProcess(['analyze', 'walk.cwa', 'walk.cwa', '--also', 'walk.cwa'], { cwd: folder });
  expect([many.status, many.stderr]).toEqual([1, expect.stringContaining('not beside 2 (--also)')]);
});

test('--also-placement says where the other sensor sat, one for each --also, and refuses others', async () => {
  const folder = await folderWithRecording('thigh.cwa');
  await writeExampleRecording(join(folder, 'back.cwa'), Date.UTC(2024, 0, 8));
  const args = ['analyze', 'thigh.cwa', '--also', 'back.cwa', '--also-placement', 'lower-back'];
  const [analysis] = analyses((await runInProcess([...args, '--json'], { cwd: folder })).stdout);
  expect(analysis!.also![0]!.placement).toBe('lower-back');
  const more = await runInProcess([...args, '--also-placement', 'wrist'], { cwd: folder });
  expect([more.status, more.stderr]).toEqual([1, expect.stringContaining('2 placements for 1 other')]);
  const unknown = await runInProcess(['analyze', 'thigh.cwa', '--also-placement', 'head'], { cwd: folder });
  expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining("can't be 'head'")]);
  const page = await runInProcess(['report', ...args.slice(1), '-o', 'back.html'], { cwd: folder });
  expect([page.status, page.stderr]).toEqual([0, '']);
});

test('sets that were written down count with their load, in place of what was recorded', async () => {
  const folder = await folderWithRecording();
  const list = 'start,exercise,reps,load_kg\n2024-01-08T00:05,squat,8,40\n';
  writeFileSync(join(folder, 'sets.csv'), list);
  const run = (...flags: string[]) =>
    runInProcess(['analyze', 'walk.cwa', '--json', ...flags], { cwd: folder });
  const dose = async (...flags: string[]) => analyses((await run(...flags)).stdout)[0]!.days[0]!.dose!;
  const [without, withSets] = [await dose(), await dose('--sets', 'sets.csv')];
  expect(withSets.muscle.vasti!.workJ).toBeGreaterThan(without.muscle.vasti!.workJ + 1000);
  expect(withSets.wornS).toBe(without.wornS);
  expect(withSets.basis.logged).toBeCloseTo(24 / 900, 3);
  const [{ recording }] = analyses((await run('--sets', 'sets.csv')).stdout) as [Analysis];
  expect(recording.findings.map(({ code }) => code)).toContain('logged-set-counts');
  writeFileSync(join(folder, 'sets.csv'), list.replace('squat', 'sqat'));
  expect(await runInProcess(['analyze', 'walk.cwa', '--sets', 'sets.csv'], { cwd: folder })).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^legwork: .*sqat.*squat.*\n$/),
  });
  expect(await runInProcess(['analyze', 'walk.cwa', '--sets', 'none.csv'], { cwd: folder })).toMatchObject({
    status: 1,
    stderr: 'legwork: there is no such file (none.csv). Check the name and the folder.\n',
  });
});

test('the body of the dose is the one given; one that nobody has is refused', async () => {
  const folder = await folderWithRecording();
  const flags = ['--mass', '60', '--sex', 'female', '--age', '70', '--height', '1.6'];
  const { stdout } = await runInProcess(['analyze', 'walk.cwa', '--json', ...flags], { cwd: folder });
  const [analysis] = analyses(stdout);
  expect(analysis!.body).toEqual({ massKg: 60, heightM: 1.6, sex: 'female', ageY: 70 });
  expect(analysis!.assumed).toBeUndefined();
  const heavy = await runInProcess(['analyze', 'walk.cwa', '--mass', '700'], { cwd: folder });
  expect(heavy.status).toBe(1);
  expect(heavy.stderr).toMatch(/^legwork: .*700.*\n$/);
});
