import { useEffect, useRef, useState } from 'react';
import type { Schemas } from '../api/client.ts';
import { inchM, poundKg } from '../format/units.ts';
import type { PersonChanges } from '../outbox/edit.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Problem } from '../parts/problem.tsx';
import { TextField } from '../parts/text-field.tsx';
import { typedNumber } from '../parts/typed-number.ts';
import { useAction } from '../parts/use-action.ts';
import { useEdit } from '../person/use-edit.ts';
import { personRanges } from './person-ranges.ts';
import { useSettings } from './settings-context.tsx';

export interface PersonFormProps {
  person: Schemas['Person'];
  /** Whether the page was opened for this form. */
  isWanted: boolean;
}

/** What is known of a person; everything but the name may be left empty. */
export function PersonForm({ person, isWanted }: PersonFormProps) {
  const { settings, texts } = useSettings();
  const words = texts.settings;
  const isMetric = settings.units === 'metric';
  const fields = {
    year: { label: words.birthYear, known: person.birthYear, unit: 1, range: personRanges.birthYear },
    mass: {
      label: `${words.mass}, ${isMetric ? 'kg' : 'lb'}`,
      known: person.massKg,
      unit: isMetric ? 1 : poundKg,
      range: personRanges.massKg,
    },
    height: {
      label: `${words.height}, ${isMetric ? 'cm' : 'in'}`,
      known: person.heightM,
      unit: isMetric ? 0.01 : inchM,
      range: personRanges.heightM,
    },
    target: { label: words.loadTarget, known: person.loadTarget, unit: 0.01, range: personRanges.loadTarget },
  } as const;
  type Field = keyof typeof fields;
  const shown = (field: Field) => {
    const { known, unit } = fields[field];
    return known === null ? '' : String(Math.round(known / unit));
  };
  const [name, setName] = useState(person.name);
  const [sex, setSex] = useState<'' | 'female' | 'male'>(person.sex ?? '');
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const [saved, setSaved] = useState<'done' | 'kept' | null>(null);
  const edit = useEdit();
  // What was not touched stays as it is known: the fields show whole units.
  const value = (field: Field): number | null => {
    const { label, known, unit, range } = fields[field];
    const text = typed[field] ?? shown(field);
    if (text === shown(field)) return known;
    const [least, most] = range;
    const number = typedNumber(text, {
      label,
      range: [Math.ceil(least / unit), Math.floor(most / unit)],
      words: texts.states,
    });
    return number === null ? null : number * unit;
  };
  const { run, problem } = useAction(async () => {
    setSaved(null);
    const said = {
      name: name.trim(),
      birthYear: value('year'),
      sex: sex || null,
      massKg: value('mass'),
      heightM: value('height'),
      loadTarget: value('target'),
    } as const;
    // What was not touched is not sent: somebody else may have changed it.
    const touched = Object.entries(said).filter(([field, now]) => now !== person[field as keyof typeof said]);
    if (touched.length === 0) return setSaved('done');
    const changes: PersonChanges = Object.fromEntries(touched);
    setSaved(await edit({ kind: 'change-person', id: person.id, name: said.name, changes }));
  });
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isWanted) details.current?.scrollIntoView({ block: 'start' });
  }, [isWanted]);
  const numberField = (field: Field) => (
    <TextField
      label={fields[field].label}
      inputMode="decimal"
      value={typed[field] ?? shown(field)}
      onChange={(text) => {
        setSaved(null);
        setTyped((last) => ({ ...last, [field]: text }));
      }}
    />
  );
  return (
    <details ref={details} open={isWanted}>
      <summary>{words.edit(person.name)}</summary>
      <form
        className="settings-grid"
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <TextField
          label={words.name}
          isRequired
          value={name}
          onChange={(text) => {
            setSaved(null);
            setName(text);
          }}
        />
        {numberField('year')}
        {numberField('mass')}
        {numberField('height')}
        <ChoiceField
          label={texts.lab.sex}
          value={sex}
          options={[
            ['', words.notTold],
            ['female', texts.lab.sexes.female],
            ['male', texts.lab.sexes.male],
          ]}
          onChange={(choice) => {
            setSaved(null);
            setSex(choice);
          }}
        />
        <div>
          {numberField('target')}
          <p className="small muted">{words.loadTargetIs}</p>
        </div>
        <div>
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
