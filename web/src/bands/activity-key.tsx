import './bands.css';
import { type Activity, activityLabels, activityStyles } from '@legwork/engine';
import { useTexts } from '../settings/settings-context.tsx';

/** What the colours and heights of the bands mean: those that occur, by load. */
export function ActivityKey({ present }: { present: ReadonlySet<Activity> }) {
  const { activities } = useTexts();
  return (
    <ul className="activity-key">
      {activityLabels
        .filter((activity) => present.has(activity))
        .map((activity) => (
          <li key={activity}>
            <Swatch activity={activity} />
            {activities[activity]}
          </li>
        ))}
    </ul>
  );
}

/** A piece of the band of an activity: its colour, as high as it stands there. */
export function Swatch({ activity }: { activity: Activity }) {
  const { colour, height } = activityStyles[activity];
  return (
    <svg width={16} height={16} aria-hidden="true">
      <rect
        x={0.5}
        y={15.5 - 15 * height}
        width={15}
        height={15 * height}
        fill={colour}
        fillOpacity={activity === 'nonwear' ? 0.45 : 1}
        stroke="var(--mark)"
      />
      {activity === 'nonwear' && <path className="band-hatch" d="M0 4.5h16M0 8.5h16M0 12.5h16" />}
    </svg>
  );
}
