import { routeHref } from '../app/route.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../settings/settings-context.tsx';
import { LoadRing } from './load-ring.tsx';
import { relativeLoad } from './relative-load.ts';

export interface DayLoadProps {
  /** Of the day, as the engine gives it; null where it was not computed. */
  dose: unknown;
  /** As a share of an ordinary day; null: none is set, and the day is shown against an ordinary one. */
  target: number | null;
  /** The day goes on. */
  isToday: boolean;
}

/** The leg load of a day against its target, or against an ordinary day. */
export function DayLoad({ dose, target, isToday }: DayLoadProps) {
  const { today } = useTexts();
  const format = useFormat();
  const load = relativeLoad(dose);
  if (load === null) return <p className="muted">{dose ? today.tooLittleLoad : today.noLoad}</p>;
  const share = format.number(load, 1);
  return (
    <div className="today-load">
      <LoadRing share={load} full={target ?? 1} />
      <div>
        <p>
          <strong>{isToday ? today.loadSoFar(share) : today.loadIs(share)}.</strong>{' '}
          {target === null ? today.noTarget : today.targetIs(format.about(target))}{' '}
          <a className="no-print" href={routeHref('settings', 'person')}>
            {target === null ? today.setTarget : today.changeTarget}
          </a>
        </p>
        <p className="small muted">{today.loadFrom}</p>
      </div>
    </div>
  );
}
