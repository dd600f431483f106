import { useSyncExternalStore } from 'react';
import type { Playback } from './playback.ts';

/** Where the movement was stopped; `undefined` while it goes on, so that nothing draws again with every frame. */
export function usePausedShare(playback: Playback): number | undefined {
  return useSyncExternalStore(playback.subscribe, () => (playback.isPlaying ? undefined : playback.share));
}
