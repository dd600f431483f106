import './parts.css';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../settings/settings-context.tsx';

export interface ProgressProps {
  /** What is going on, in words. */
  label: string;
  done: number;
  total: number;
  /** `performance.now()` when it began; time left is told from it. */
  beganMs: number;
  onCancel?: () => void;
}

/** Time left is told once this much is done: a choice, before that it jumps. */
const tellFromShare = 0.05;

/** Bytes done, time left, and a way out. */
export function Progress({ label, done, total, beganMs, onCancel }: ProgressProps) {
  const { states } = useTexts();
  const format = useFormat();
  const share = total > 0 ? done / total : 0;
  const leftS = ((performance.now() - beganMs) / 1000) * ((1 - share) / share);
  return (
    <div className="progress">
      <p>{label}</p>
      <progress aria-label={label} value={done} max={Math.max(1, total)} />
      <div className="row">
        <span className="small muted">
          {states.bytesOf(format.bytes(done), format.bytes(total))}
          {share > tellFromShare && share < 1 && `, ${states.secondsLeft(Math.max(1, Math.ceil(leftS)))}`}
        </span>
        {onCancel && (
          <button type="button" className="button plain" onClick={onCancel}>
            {states.cancel}
          </button>
        )}
      </div>
    </div>
  );
}
