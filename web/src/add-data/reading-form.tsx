import { useState } from 'react';
import type { Schemas } from '../api/client.ts';
import { useTexts } from '../settings/settings-context.tsx';

type Options = Schemas['ReadingOptions'];

export interface ReadingFormProps {
  options: Options;
  isOpen: boolean;
  onChange(options: Options): void;
}

const placements = ['thigh', 'waist', 'wrist', 'ankle', 'lower-back', 'pocket'] as const;

/** What a file can't say about itself: where the sensor sat, its zone, the columns of a table. */
export function ReadingForm({ options, isOpen, onChange }: ReadingFormProps) {
  const { add } = useTexts();
  const [zone, setZone] = useState(options.timezone ?? '');
  const [placement, setPlacement] = useState<string>(options.placement ?? 'thigh');
  const [side, setSide] = useState<string>(options.side ?? '');
  const [columns, setColumns] = useState(options.columns?.join(', ') ?? '');
  const [rate, setRate] = useState(options.rateHz?.toString() ?? '');
  const [unit, setUnit] = useState<string>(options.unit ?? '');
  const submit = () => {
    const names = columns
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
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
        <label className="field">
          {add.columns}
          <input
            type="text"
            value={columns}
            placeholder="time, x, y, z"
            onChange={(event) => setColumns(event.currentTarget.value)}
          />
        </label>
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
    </details>
  );
}
