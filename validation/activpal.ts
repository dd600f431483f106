import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, memorySource } from '@legwork/engine';
import type { ValidationLine } from './validation-line.ts';

const files = ['Test_Events.csv', 'Test1-EventsEx.csv'];
const activityOfCode: Record<string, string> = {
  0: 'sit',
  1: 'stand',
  2: 'walk',
  3.1: 'lie',
  3.2: 'lie',
  4: 'nonwear',
};

/**
 * Events of real activPALs: time in each activity, steps and bouts after the whole analysis, against the rows of the
 * file added up here a second time.
 *
 * @param dataDir folder with `activpal/`
 */
export async function validateActivpal(dataDir: string): Promise<ValidationLine[]> {
  const lines: ValidationLine[] = [];
  for (const file of files) {
    const bytes = readFileSync(join(dataDir, 'activpal', file));
    const rows = rowsOf(bytes.toString());
    const analysis = await analyze(memorySource(file, bytes), { timezone: 'UTC' });
    const spans = analysis.bouts.map(({ start, end, activity, steps }) => ({
      activity,
      steps,
      seconds: (Date.parse(end) - Date.parse(start)) / 1000,
    }));
    const activities = [...new Set(rows.map(({ activity }) => activity))];
    const differences = activities.map((activity) => {
      const inFile = sum(rows.filter((row) => row.activity === activity).map(({ seconds }) => seconds));
      return Math.abs(
        sum(spans.filter((span) => span.activity === activity).map(({ seconds }) => seconds)) - inFile,
      );
    });
    const worstS = Math.max(...differences);
    lines.push({
      what: `${file}: seconds in each of ${activities.length} activities, ${rows.length} events`,
      figure: `largest difference ${worstS.toFixed(3)} s`,
      goal: 'below 0.05 s',
      reached: worstS < 0.05,
    });
    const changes = rows.filter(({ activity }, at) => activity !== rows[at - 1]?.activity).length;
    lines.push({
      what: `${file}: bouts`,
      figure: `${spans.length}`,
      goal: `${changes}, one for each run of the same activity`,
      reached: spans.length === changes,
    });
    const steps = sum(analysis.days.map((day) => day.steps));
    const inFile = 2 * rows.at(-1)!.strides;
    lines.push({
      what: `${file}: steps of all days, two for each stride of the leg with the sensor`,
      figure: `${steps}`,
      goal: `${inFile}, and as many in the bouts`,
      reached: steps === inFile && sum(spans.map((span) => span.steps)) === inFile,
    });
  }
  return lines;
}

function rowsOf(text: string) {
  const extended = text.startsWith('sep=;');
  const places = extended ? { seconds: 4, code: 3, strides: 6 } : { seconds: 2, code: 3, strides: 4 };
  return text
    .split('\n')
    .slice(extended ? 2 : 1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(extended ? ';' : ','))
    .map((cells) => ({
      seconds: Number(cells[places.seconds]),
      activity: activityOfCode[Number(cells[places.code])] ?? 'unknown',
      strides: Number(cells[places.strides]),
    }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
