import { type SignalConstant, signalConstants } from '../engine/src/signals/index.ts';

const readWhere: Readonly<Record<SignalConstant['read'], string>> = {
  abstract: 'the abstract',
  copy: 'a later work that quotes it',
  memory: 'from memory, not verified',
  choice: 'a choice',
};

/** The paragraphs of `docs/signals.md`: how signals are counted, and every number that they are made from. */
export function signalsPage(): string[] {
  const rows = Object.entries(signalConstants).map(
    ([name, { middle, low, high, unit, source, grade, read }]: [string, SignalConstant]) => {
      const band = low === high ? '' : `${short(low)} to ${short(high)}`;
      return `| \`${name}\` | ${short(middle)} ${unit} | ${band} | ${grade} | ${source} | ${readWhere[read]} |`;
    },
  );
  return [
    '# Signals',
    `What the muscles of both legs tell the spinal cord during a set, and what it tells them: \`signals\` of
[legwork/exercise@1](schema/exercise.schema.json). Nobody has counted these impulses in people. The numbers are an estimate,
made from rates of walking cats, rates of relaxed people and numbers of spindles; compare exercises with them rather than trust
their size.`,
    `**Afferents.** Spindles (Ia, II) tell length and its change, tendon organs (Ib) force. How many spindles a muscle has
follows from its mass. Rates follow from each fibre's length and velocity, from the activation (with which people drive their
spindles too) and from the force of the active fibres. Lengths count from the fibre's mean over the motion: where the published
laws have their zero is not known, and spindles in a muscle that is held at another length come to rest again. So a posture that
is held sends no more than rest, but for what its muscles do.`,
    `**Tonic and evoked.** Tonic is what the same afferents send at rest in the same time. Evoked is what comes on top: the
excess of the momentary rate over the rate at rest, added up over time. While a muscle shortens its spindles may fall silent, never
below; that counts as no excess, and what is missing then stands apart as \`withheldImpulses\`. All that travelled is tonic +
evoked - withheld. The parts of a day add up, and a leg that lies still and relaxed has none evoked.`,
    `**The band.** The excess of a human afferent is \`speciesGain\` times that of a walking cat's, and that is anything from 0.1 to
1. The other two sources of the band are how many afferents there are to a spindle, and how many motor units to a muscle; all
low ends are taken together, and all high ones.`,
    `**Efferents.** Motor units are recruited by size and fire faster the more the muscle is driven. An activation is read as a
share of the greatest isometric force; impulses are the sum of all units' rates over time. Nerves to spindles are not counted.`,
    [
      '| number | value | band | grade | source | read in |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    `Grades: A trials in people, B small studies of people, C mixed, D animals, open: nobody knows. What comes out, against what is
known: [validation](../validation/RESULTS.md).`,
  ];
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
