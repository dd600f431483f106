import { useState } from 'react';
import type { Schemas } from '../api/client.ts';
import { DataTable } from '../charts/data-table.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Problem } from '../parts/problem.tsx';
import { TextField } from '../parts/text-field.tsx';
import { typedNumber } from '../parts/typed-number.ts';
import { useAction } from '../parts/use-action.ts';
import { useTexts } from '../settings/settings-context.tsx';
import type { FirstRows } from './first-rows.ts';

type Options = Schemas['ReadingOptions'];

export interface ReadingFormProps {
  options: Options;
  isOpen: boolean;
  /** The beginning of the file, where it is a table. */
  table: FirstRows | null;
  onChange(options: Options): void;
}

const axes = ['time', 'x', 'y', 'z'] as const;
const placements = ['thigh', 'waist', 'wrist', 'ankle', 'lower-back', 'pocket'] as const;

/** What a file can't say about itself: where the sensor sat, its zone, the columns of a table. */
export function ReadingForm({ options, isOpen, table, onChange }: ReadingFormProps) {
  const { add, states } = useTexts();
  const [zone, setZone] = useState(options.timezone ?? '');
  const [placement, setPlacement] = useState<(typeof placements)[number]>(options.placement ?? 'thigh');
  const [side, setSide] = useState<'' | 'left' | 'right'>(options.side ?? '');
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>({});
  const [rate, setRate] = useState(options.rateHz?.toString() ?? '');
  const [unit, setUnit] = useState<'' | 'g' | 'm/s2'>(options.unit ?? '');
  const { run, problem } = useAction(async () => {
    const rateHz = typedNumber(rate, { label: add.rateHz, words: states });
    const names = axes.map((axis) => columns[axis] ?? '').filter(Boolean);
    onChange({
      ...(zone && { timezone: zone.trim() }),
      placement,
      ...(side && { side }),
      ...(names.length > 0 && { columns: names }),
      ...(rateHz !== null && { rateHz }),
      ...(unit && { unit }),
    });
  });
  return (
    <details open={isOpen}>
      <summary>{add.howRead}</summary>
      <form
        className="reading-form"
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <ChoiceField<(typeof placements)[number]>
          label={add.placement}
          value={placement}
          options={placements.map((name) => [name, add.placements[name]] as const)}
          onChange={setPlacement}
        />
        <ChoiceField<'' | 'left' | 'right'>
          label={add.side}
          value={side}
          options={[
            ['', add.unknownSide],
            ['left', add.sides.left],
            ['right', add.sides.right],
          ]}
          onChange={setSide}
        />
        <TextField label={add.zone} value={zone} onChange={setZone} />
        {table &&
          axes.map((axis) => (
            <ChoiceField
              key={axis}
              label={add.column[axis]}
              value={columns[axis] ?? ''}
              options={[
                ['', axis === 'time' ? add.noTime : add.found] as const,
                ...table.columns.map((name) => [name, name] as const),
              ]}
              onChange={(name) => setColumns({ ...columns, [axis]: name })}
            />
          ))}
        <TextField label={add.rateHz} inputMode="decimal" value={rate} onChange={setRate} />
        <ChoiceField<'' | 'g' | 'm/s2'>
          label={add.unit}
          value={unit}
          options={[
            ['', add.unitFound],
            ['g', 'g'],
            ['m/s2', 'm/s²'],
          ]}
          onChange={setUnit}
        />
        <button type="submit" className="button">
          {add.readAgain}
        </button>
      </form>
      {problem && <Problem problem={problem} />}
      {table && table.rows.length > 0 && (
        <DataTable
          caption={add.firstRows}
          header={['#', ...table.columns]}
          rows={table.rows.map((row, index) => [String(index + 1), ...row])}
        />
      )}
    </details>
  );
}
