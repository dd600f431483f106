import './parts.css';
import type { ReactNode } from 'react';

/** What would be here, and the buttons to get it. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section className="state">
      <h2>{title}</h2>
      {children}
      {actions && <div className="row">{actions}</div>}
    </section>
  );
}
