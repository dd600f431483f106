const paths = {
  today: 'M12 3a9 9 0 1 0 9 9M12 7v5l3 2M17 3v4h4',
  timeline: 'M4 6h9M15 6h5M4 12h4M10 12h10M4 18h12M18 18h2',
  lab: 'M9 4.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M10.5 7v5l5 1.5l-1 6M10.5 12l-3 3.5l1 4.5M10.5 8.5l4 2',
  evidence: 'M5 4h11l3 3v13H5zM8.5 10h7M8.5 13.5h7M8.5 17h4',
  add: 'M12 4v11M7.5 8.5L12 4l4.5 4.5M4 15v5h16v-5',
  settings: 'M4 7h8M18 7h2M4 17h2M12 17h8M12 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0M6 17a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  back: 'M14 6l-6 6l6 6',
  on: 'M10 6l6 6l-6 6',
  closer: 'M12 5v14M5 12h14',
  further: 'M5 12h14',
  play: 'M8 5v14l11-7z',
  pause: 'M8 5v14M16 5v14',
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing; the words beside it say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
