import { useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import type { Schemas } from '../api/client.ts';
import { inchM, poundKg } from '../format/units.ts';
import type { PersonChanges } from '../outbox/edit.ts';
import { Problem } from '../parts/problem.tsx';
import { useAction } from '../parts/use-action.ts';
import { useEdit } from '../person/use-edit.ts';
import { useSettings } from './settings-context.tsx';

/** What is known of a person; everything but the name may be left empty. */
export function PersonForm({ person }: { person: Schemas['Person'] }) {
  const { settings, texts } = useSettings();
  const words = texts.settings;
  const isMetric = settings.units === 'metric';
  const massUnitKg = isMetric ? 1 : poundKg;
  const heightUnitM = isMetric ? 0.01 : inchM;
  const shown = (value: number | null, unit: number) =>
    value === null ? '' : String(Math.round(value / unit));
  const [name, setName] = useState(person.name);
  const [year, setYear] = useState(person.birthYear?.toString() ?? '');
  const [sex, setSex] = useState<string>(person.sex ?? '');
  const [mass, setMass] = useState(shown(person.massKg, massUnitKg));
  const [height, setHeight] = useState(shown(person.heightM, heightUnitM));
  const [saved, setSaved] = useState<'done' | 'kept' | null>(null);
  const edit = useEdit();
  const number = (text: string) => {
    if (text.trim() === '') return null;
    const value = Number(text.replace(',', '.'));
    if (Number.isNaN(value)) throw new ApiProblem(400, 'not-a-number', words.notANumber(text), null, null);
    return value;
  };
  // What was not touched stays as it is known: the fields show whole units.
  const measure = (text: string, before: number | null, unit: number) => {
    if (text === shown(before, unit)) return before;
    const value = number(text);
    return value === null ? null : value * unit;
  };
  const { run, problem } = useAction(async () => {
    const fields = {
      name: name.trim(),
      birthYear: number(year),
      sex: sex === 'female' || sex === 'male' ? sex : null,
      massKg: measure(mass, person.massKg, massUnitKg),
      heightM: measure(height, person.heightM, heightUnitM),
    } as const;
    // What was not touched is not sent: somebody else may have changed it.
    const touched = Object.entries(fields).filter(
      ([field, value]) => value !== person[field as keyof typeof fields],
    );
    if (touched.length === 0) return setSaved('done');
    const changes: PersonChanges = Object.fromEntries(touched);
    setSaved(await edit({ kind: 'change-person', id: person.id, name: fields.name, changes }));
  });
  const text = (label: string, value: string, set: (value: string) => void, isNumber = true) => (
    <label className="field">
      {label}
      <input
        type="text"
        inputMode={isNumber ? 'decimal' : 'text'}
        value={value}
        onChange={(event) => {
          setSaved(null);
          set(event.currentTarget.value);
        }}
      />
    </label>
  );
  return (
    <details>
      <summary>{words.edit(person.name)}</summary>
      <form
        className="settings-grid"
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        {text(words.name, name, setName, false)}
        {text(words.birthYear, year, setYear)}
        {text(`${words.mass}, ${isMetric ? 'kg' : 'lb'}`, mass, setMass)}
        {text(`${words.height}, ${isMetric ? 'cm' : 'in'}`, height, setHeight)}
        <label className="field">
          {texts.lab.sex}
          <select value={sex} onChange={(event) => setSex(event.currentTarget.value)}>
            <option value="">{words.notTold}</option>
            <option value="female">{texts.lab.sexes.female}</option>
            <option value="male">{texts.lab.sexes.male}</option>
          </select>
        </label>
        <div style={{ alignSelf: 'end' }}>
          <button type="submit" className="button main">
            {texts.states.save}
          </button>{' '}
          <span role="status">
            {saved === 'done' && words.saved}
            {saved === 'kept' && texts.outbox.keptHere}
          </span>
        </div>
      </form>
      {problem && <Problem problem={problem} />}
    </details>
  );
}
