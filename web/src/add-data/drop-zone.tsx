import { useState } from 'react';
import { useTexts } from '../settings/settings-context.tsx';

/** A place for files: drop them, or choose them. */
export function DropZone({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const { add } = useTexts();
  const [isOver, setIsOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way; the button inside is the other
    <div
      className={isOver ? 'drop is-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <p className="drop-here">{add.drop}</p>
      <label className="button main">
        {add.choose}
        <input
          type="file"
          multiple
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p className="small muted">{add.private}</p>
    </div>
  );
}
