import type { Scenario, SimulationResult } from '@legwork/engine';
import { outcomeFan } from '../report/charts/outcome-fan.ts';
import { fanColours, fanStyle } from '../report/styles/fan-style.ts';
import { phaseStretches } from './phase-stretches.ts';
import { personWords, phaseWords } from './scenario-words.ts';

const chart = { width: 420, height: 230 };
const columns = 2;
const gap = 24;
const heading = 26;
const top = 60;

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
  const title = `${scenario.phases.map(phaseWords).join(', then ')}: ${personWords(scenario)}`;
  const legend = `Percent change from day 0. Line: the middle; band: ${result.bandOf}. Full points were fitted, hollow ones only compared. Simulated by Legwork.`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="fan" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>${escaped(title)}</title><style>${fanStyle(fanColours.light)}</style><rect width="100%" height="100%" fill="#fff"/><text class="fan-text" x="${gap}" y="26">${escaped(title)}</text><text class="fan-faint" x="${gap}" y="46">${escaped(legend)}</text>${placed.join('')}</svg>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
