import { useEffect, useRef, useState } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api, type Schemas } from '../api/client.ts';
import { inchM, poundKg } from '../format/units.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Problem } from '../parts/problem.tsx';
import { TextField } from '../parts/text-field.tsx';
import { typedNumber } from '../parts/typed-number.ts';
import { useAction } from '../parts/use-action.ts';
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
  const [isSaved, setIsSaved] = useState(false);
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
    setIsSaved(false);
    await answerOf(
      api.PATCH('/api/people/{id}', {
        params: { path: { id: person.id } },
        body: {
          name,
          birthYear: value('year'),
          sex: sex || null,
          massKg: value('mass'),
          heightM: value('height'),
          loadTarget: value('target'),
        },
      }),
    );
    setIsSaved(true);
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
        setIsSaved(false);
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
            setIsSaved(false);
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
            setIsSaved(false);
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
          <span role="status">{isSaved && words.saved}</span>
        </div>
      </form>
      {problem && <Problem problem={problem} />}
    </details>
  );
}
