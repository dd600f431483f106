import { useTexts } from '../settings/settings-context.tsx';
import { Icon } from './icon.tsx';
import { type PageName, pageNames, routeHref } from './route.ts';

/** The pages: a bar at the bottom of a phone, a column at the side elsewhere. */
export function Navigation({ current }: { current: PageName }) {
  const { nav } = useTexts();
  return (
    <nav className="nav" aria-label={nav.label}>
      <ul>
        {pageNames
          .filter((page) => page !== 'settings')
          .map((page) => (
            <li key={page}>
              <a
                className="nav-link"
                href={routeHref(page)}
                aria-current={page === current ? 'page' : undefined}
              >
                <Icon name={page} />
                <span className="long">{nav[page]}</span>
                <span className="short">{nav.short[page]}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
