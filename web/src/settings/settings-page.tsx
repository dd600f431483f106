import './settings.css';
import { useState } from 'react';
import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';
import type { PageProps } from '../app/page-props.ts';
import { describeProblem } from '../parts/describe-problem.ts';
import { Problem, type ProblemText } from '../parts/problem.tsx';
import { Segments } from '../parts/segments.tsx';
import { usePerson } from '../person/person-context.tsx';
import { toHousehold } from './household-settings.ts';
import type { Settings } from './settings.ts';
import { useSettings } from './settings-context.tsx';
import { StoreSections } from './store-sections.tsx';

/** How things are shown, who is there, and where the data are. */
export default function SettingsPage({ rest }: PageProps) {
  const { settings, texts, change } = useSettings();
  const { server } = usePerson();
  const [problem, setProblem] = useState<ProblemText | null>(null);
  /** At once in this browser, then for the household. */
  const choose = (part: Partial<Settings>) => {
    change(part);
    if (server !== 'open') return;
    setProblem(null);
    answerOf(api.PATCH('/api/settings', { body: toHousehold(part) })).catch((error: unknown) =>
      setProblem(describeProblem(error, texts.states)),
    );
  };
  const words = texts.settings;
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
      </header>
      <div className="settings-grid">
        <Segments<'en' | 'de'>
          label={words.language}
          value={settings.language}
          options={[
            { value: 'en', label: 'English' },
            { value: 'de', label: 'Deutsch' },
          ]}
          onChange={(language) => choose({ language })}
        />
        <Segments<'system' | 'light' | 'dark'>
          label={words.theme}
          value={settings.theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: words.themes[value],
          }))}
          onChange={(theme) => change({ theme })}
        />
        <Segments<'metric' | 'imperial'>
          label={words.units}
          value={settings.units}
          options={[
            { value: 'metric', label: 'kg, cm' },
            { value: 'imperial', label: 'lb, ft, in' },
          ]}
          onChange={(units) => choose({ units })}
        />
        <Segments<0 | 1 | 6>
          label={words.firstDay}
          value={settings.firstDayOfWeek}
          options={([1, 0, 6] as const).map((value) => ({ value, label: words.weekdays[value] }))}
          onChange={(firstDayOfWeek) => choose({ firstDayOfWeek })}
        />
      </div>
      {problem && <Problem problem={problem} />}
      {server === 'open' && <StoreSections isPersonWanted={rest === 'person'} />}
    </>
  );
}
