import { useState } from 'react';
import type { Schemas } from '../api/client.ts';
import { DataTable } from '../charts/data-table.tsx';
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
  const { add } = useTexts();
  const [zone, setZone] = useState(options.timezone ?? '');
  const [placement, setPlacement] = useState<string>(options.placement ?? 'thigh');
  const [side, setSide] = useState<string>(options.side ?? '');
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>({});
  const [rate, setRate] = useState(options.rateHz?.toString() ?? '');
  const [unit, setUnit] = useState<string>(options.unit ?? '');
  const submit = () => {
    const names = axes.map((axis) => columns[axis] ?? '').filter(Boolean);
    onChange({
      ...(zone && { timezone: zone.trim() }),
      placement: placement as Options['placement'],
      ...(side && { side: side as Options['side'] }),
      ...(names.length > 0 && { columns: names }),
      ...(rate && { rateHz: Number(rate) }),
      ...(unit && { unit: unit as Options['unit'] }),
    });
  };
  return (
    <details open={isOpen}>
      <summary>{add.howRead}</summary>
      <form
        className="reading-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label className="field">
          {add.placement}
          <select value={placement} onChange={(event) => setPlacement(event.currentTarget.value)}>
            {placements.map((name) => (
              <option key={name} value={name}>
                {add.placements[name]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {add.side}
          <select value={side} onChange={(event) => setSide(event.currentTarget.value)}>
            <option value="">{add.unknownSide}</option>
            <option value="left">{add.sides.left}</option>
            <option value="right">{add.sides.right}</option>
          </select>
        </label>
        <label className="field">
          {add.zone}
          <input type="text" value={zone} onChange={(event) => setZone(event.currentTarget.value)} />
        </label>
        {table &&
          axes.map((axis) => (
            <label key={axis} className="field">
              {add.column[axis]}
              <select
                value={columns[axis] ?? ''}
                onChange={(event) => setColumns({ ...columns, [axis]: event.currentTarget.value })}
              >
                <option value="">{axis === 'time' ? add.noTime : add.found}</option>
                {table.columns.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
        <label className="field">
          {add.rateHz}
          <input
            type="text"
            inputMode="decimal"
            value={rate}
            onChange={(event) => setRate(event.currentTarget.value)}
          />
        </label>
        <label className="field">
          {add.unit}
          <select value={unit} onChange={(event) => setUnit(event.currentTarget.value)}>
            <option value="">{add.unitFound}</option>
            <option value="g">g</option>
            <option value="m/s2">m/s²</option>
          </select>
        </label>
        <button type="submit" className="button">
          {add.readAgain}
        </button>
      </form>
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
