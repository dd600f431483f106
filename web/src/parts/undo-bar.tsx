import './parts.css';
import { useTexts } from '../settings/settings-context.tsx';

export interface UndoBarProps {
  /** What was done; null shows nothing. */
  message: string | null;
  onUndo(): void;
  onClose(): void;
}

/** Says what was done and takes it back: in place of asking whether one is sure. */
export function UndoBar({ message, onUndo, onClose }: UndoBarProps) {
  const { states } = useTexts();
  return (
    <div className="undo-place no-print" role="status">
      {message !== null && (
        <div className="undo-bar">
          <span>{message}</span>
          <button type="button" className="button" onClick={onUndo}>
            {states.undo}
          </button>
          <button type="button" className="button plain" onClick={onClose}>
            {states.close}
          </button>
        </div>
      )}
    </div>
  );
}
