import './parts.css';
import type { ReactNode } from 'react';
import { useTexts } from '../settings/settings-context.tsx';
import { sentence } from './sentence.ts';

/** What went wrong: what, where and what to do. */
export interface ProblemText {
  code: string;
  message: string;
  where: string | null;
  hint: string | null;
}

/** An error as its reader needs it, with the text to copy. */
export function Problem({ problem, actions }: { problem: ProblemText; actions?: ReactNode }) {
  const { states } = useTexts();
  const { code, message, where, hint } = problem;
  const copied = [message, where && `${states.where}: ${where}`, hint && `${states.whatToDo}: ${hint}`, code]
    .filter(Boolean)
    .join('\n');
  return (
    <section className="state problem" role="alert">
      <h2>{sentence(message)}</h2>
      {where && (
        <p>
          {states.where}: {where}
        </p>
      )}
      {hint && <p>{sentence(hint)}</p>}
      <div className="row">
        {actions}
        <button
          type="button"
          className="button plain"
          onClick={() => navigator.clipboard?.writeText(copied).catch(() => {})}
        >
          {states.copy}
        </button>
        <span className="small muted">{code}</span>
      </div>
    </section>
  );
}
