import type { Scenario, SimulationResult } from '@legwork/engine';
import { outcomeFan } from '../report/charts/outcome-fan.ts';
import { fanColours, fanStyle } from '../report/styles/fan-style.ts';
import { phaseStretches } from './phase-stretches.ts';
import { personWords, phaseWords } from './scenario-words.ts';

const chart = { width: 420, height: 230 };
const columns = 2;
const gap = 24;
const heading = 26;
const lineHeight = 20;
/** A letter of 14 px is at most about this wide on average, px. */
const letterWidth = 7.6;

/**
 * The fan charts of a simulation as one SVG that stands alone, for papers and slides: two columns, on white.
 *
 * @example
 * writeFileSync('bed.svg', simulationSheet(scenario, simulateScenario(scenario)));
 */
export function simulationSheet(scenario: Scenario, result: SimulationResult): string {
  const drawn = Object.entries(result.outcomes).filter(([, { median }]) => median !== null);
  const phases = phaseStretches(scenario);
  const width = columns * chart.width + (columns + 1) * gap;
  const title = `${scenario.phases.map(phaseWords).join(', then ')}: ${personWords(scenario)}`;
  const legend = `Percent change from day 0. Line: the middle; band: ${result.bandOf}. Full points were fitted, hollow ones only compared. Simulated by Legwork.`;
  const letters = (width - 2 * gap) / letterWidth;
  const lines = [
    ...wrapped(title, letters).map((text) => ({ text, style: 'fan-text' })),
    ...wrapped(legend, letters).map((text) => ({ text, style: 'fan-faint' })),
  ];
  const top = (lines.length + 2) * lineHeight;
  const placed = drawn.map(([name, { label = name, grade }], i) => {
    const x = gap + (i % columns) * (chart.width + gap);
    const y = top + Math.floor(i / columns) * (heading + chart.height + gap);
    const svg = outcomeFan(name, result, { width: chart.width, phases }).replace(
      '<svg ',
      `<svg x="${x}" y="${y + heading}" width="${chart.width}" height="${chart.height}" `,
    );
    return `<text class="fan-text" x="${x}" y="${y + 16}" font-weight="600">${escaped(`${label}, grade ${grade}`)}</text>${svg}`;
  });
  const height = top + Math.ceil(drawn.length / columns) * (heading + chart.height + gap);
  const words = lines.map(
    ({ text, style }, i) =>
      `<text class="${style}" x="${gap}" y="${(i + 1.3) * lineHeight}">${escaped(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" class="fan" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>${escaped(title)}</title><style>${fanStyle(fanColours.light)}</style><rect width="100%" height="100%" fill="#fff"/>${words.join('')}${placed.join('')}</svg>\n`;
}

/** Lines of whole words. */
function wrapped(text: string, letters: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
