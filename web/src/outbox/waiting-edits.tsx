import './outbox.css';
import { useState } from 'react';
import { useServerSilent } from '../api/use-server-silent.ts';
import { useFormat } from '../format/use-format.ts';
import { sentence } from '../parts/sentence.ts';
import { useTexts } from '../settings/settings-context.tsx';
import { describeEdit } from './describe-edit.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { outbox } from './the-outbox.ts';
import { useOutbox } from './use-outbox.ts';

/** How many edits wait to be sent or were refused, which, and how to drop them; and that the server does not answer. */
export function WaitingEdits() {
  const texts = useTexts();
  const words = texts.outbox;
  const format = useFormat();
  const { entries } = useOutbox();
  const isSilent = useServerSilent();
  const [dropped, setDropped] = useState<readonly OutboxEntry[]>([]);
  const waiting = entries.filter(({ state }) => state === 'kept');
  const refused = entries.filter(({ state }) => state === 'refused');
  const isLocked = waiting.some(({ problem }) => problem?.code === 'not-let-in');
  const shown = [...waiting, ...refused, ...dropped].sort((a, b) => a.madeMs - b.madeMs);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  const drop = async (entry: OutboxEntry) => {
    await outbox.drop(entry.id);
    setDropped((last) => [...last, entry]);
  };
  const takeBack = async (entry: OutboxEntry) => {
    setDropped((last) => last.filter(({ id }) => id !== entry.id));
    await outbox.takeBack(entry);
  };
  return (
    <div className="outbox no-print">
      <p role="status" className={shown.length === 0 && !isSilent ? 'unseen' : undefined}>
        {isSilent && waiting.length === 0 && words.silent}{' '}
        {waiting.length > 0 && (isLocked ? words.locked : words.waiting)(waiting.length)}{' '}
        {refused.length > 0 && words.refused(refused.length)}
      </p>
      {shown.length > 0 && (
        <section aria-label={words.label}>
          <details>
            <summary>{words.show}</summary>
            <ul className="plain-list">
              {shown.map((entry) => {
                const { id, edit, madeMs, state, problem } = entry;
                const what = describeEdit(edit, texts, format);
                const isDropped = dropped.includes(entry);
                return (
                  <li key={id}>
                    <span>
                      {what}{' '}
                      <span className="muted small">{words.madeAt(format.dateTime(madeMs, zone))}</span>
                      {isDropped && <span className="outbox-why">{words.dropped}</span>}
                      {!isDropped && problem && problem.code !== 'not-let-in' && (
                        <span className="outbox-why">
                          {sentence(problem.message)} {problem.hint && sentence(problem.hint)}
                        </span>
                      )}
                    </span>
                    {isDropped ? (
                      <button
                        type="button"
                        className="button plain"
                        aria-label={`${words.takeBack}: ${what}`}
                        onClick={() => takeBack(entry)}
                      >
                        {words.takeBack}
                      </button>
                    ) : (
                      <>
                        {state === 'refused' && (
                          <button
                            type="button"
                            className="button plain"
                            aria-label={`${words.sendAgain}: ${what}`}
                            onClick={() => outbox.sendAgain(entry)}
                          >
                            {words.sendAgain}
                          </button>
                        )}
                        <button
                          type="button"
                          className="button plain"
                          aria-label={`${words.drop}: ${what}`}
                          onClick={() => drop(entry)}
                        >
                          {words.drop}
                        </button>
                      </>
                    )}
                  </li>
                );
              })}
            </ul>
            {waiting.length > 0 && (
              <>
                <p className="small muted">{words.mayHaveArrived}</p>
                <button type="button" className="button" onClick={() => outbox.send()}>
                  {words.sendNow}
                </button>
              </>
            )}
          </details>
        </section>
      )}
    </div>
  );
}
