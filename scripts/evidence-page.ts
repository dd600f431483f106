import { type EvidenceRow, evidence, isDirection } from '../engine/src/evidence/index.ts';

const uses = {
  calibration: ['Rows that parameters are fitted to', 'Nothing else is fitted.'],
  test: [
    'Rows that are only compared with',
    'Of a study marked *unseen* no row was fitted, and it did not shape the model. *Overlap* pools studies that are seen.',
  ],
  context: [
    'Rows that are told beside',
    'Neither fitted nor scored: limits, other species, conditions, kinetics.',
  ],
} as const;
const signs = { '-1': 'less', '0': 'the same', '1': 'more' } as const;
const readings = {
  text: '',
  secondary: 'read in a later copy',
  memory: 'from memory, not verified',
} as const;

/** The paragraphs of `docs/evidence.md`: every published number with its source, grade and use. */
export function evidencePage(): string[] {
  return [
    '# Evidence',
    `What is published about the effect of leg load on muscle, oxygen and brain, and what Legwork does with it. ${evidence.length} numbers and
signs; a number that is not here does not enter the simulation. Where rows contradict each other all of them stand here.`,
    `Grades: A trials in people, pooled or large; B smaller trials in people; C association, observation or mixed; D animals. They are
given by the kind of study (\`scripts/evidence-row.ts\`), not by how well a row fits.`,
    ...Object.entries(uses).flatMap(([use, [title, about]]) => [
      `## ${title}`,
      about,
      table(evidence.filter((row) => row.use === use)),
    ]),
  ];
}

function table(rows: readonly EvidenceRow[]): string {
  return [
    '| row | what | value | day | n | source | grade | notes |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const { id, species, scenario, population, outcome, region, timeDays, n, source, grade, role } = row;
      const what = `${species}, ${scenario}, ${population}: ${outcome}, ${region}`;
      const cells = [id, what, value(row), timeDays ?? '', n ?? '', `${source}${doi(row)}`, grade];
      const notes = [role && row.use === 'test' ? role : '', readings[row.reading], row.notes];
      return `| ${[...cells, notes.filter(Boolean).join('; ')].map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
    }),
  ].join('\n');
}

function value({ value, unit, spread }: EvidenceRow): string {
  if (isDirection({ unit })) return `${signs[String(value) as keyof typeof signs]}, ${unit}`;
  return `${value} ${unit}${spread && ` (${spread})`}`;
}

function doi({ doi, doiChecked }: EvidenceRow): string {
  if (!doi) return '';
  return `, [${doi}](https://doi.org/${doi})${doiChecked ? '' : ' (DOI not checked)'}`;
}
