import './parts.css';
import { useTexts } from '../settings/settings-context.tsx';

/** Where the head and the main part of a page are going to be. */
export function PageSkeleton() {
  const { states } = useTexts();
  return (
    <div role="status">
      <span className="unseen">{states.loading}</span>
      <div className="skeleton" style={{ height: 34, maxWidth: 420 }} />
      <div className="skeleton" style={{ height: 22, maxWidth: 560 }} />
      <div className="skeleton" style={{ height: 280 }} />
    </div>
  );
}
