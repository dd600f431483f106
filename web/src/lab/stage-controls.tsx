import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Icon } from '../app/icon.tsx';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../settings/settings-context.tsx';
import type { Playback } from './playback.ts';

export interface StageControlsProps {
  playback: Playback;
  durationS: number;
  /** From the first moment to the last. */
  steps: number;
}

/** Play, pause, and a slider to any moment: figures and charts follow it. */
export function StageControls({ playback, durationS, steps }: StageControlsProps) {
  const { lab } = useTexts();
  const format = useFormat();
  const bar = useRef<HTMLInputElement>(null);
  const shown = useRef<HTMLOutputElement>(null);
  const isPlaying = useSyncExternalStore(playback.subscribe, () => playback.isPlaying);

  useEffect(() => {
    const seconds = (share: number) => `${format.number(share * durationS, 1)}\u00A0s`;
    // Written past React: this happens with every frame.
    const draw = () => {
      // The page that stops the movement when it goes takes this away first.
      if (!bar.current || !shown.current) return;
      bar.current.value = String(Math.round(playback.share * steps));
      bar.current.setAttribute('aria-valuetext', seconds(playback.share));
      shown.current.textContent = seconds(playback.share);
    };
    draw();
    return playback.subscribe(draw);
  }, [playback, durationS, steps, format]);

  return (
    <div className="stage-controls no-print">
      <button
        type="button"
        className="button"
        aria-label={isPlaying ? lab.pause : lab.play}
        onClick={() => (isPlaying ? playback.pause() : playback.play())}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <input
        ref={bar}
        type="range"
        min={0}
        max={steps}
        defaultValue={0}
        aria-label={lab.momentOfMovement}
        onInput={(event) => playback.goTo(event.currentTarget.valueAsNumber / steps)}
      />
      <output ref={shown} aria-hidden="true" />
    </div>
  );
}
