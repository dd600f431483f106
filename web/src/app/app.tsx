import './shell.css';
import { Suspense, useEffect, useRef } from 'react';
import { startOutbox } from '../outbox/the-outbox.ts';
import { WaitingEdits } from '../outbox/waiting-edits.tsx';
import { ErrorBoundary } from '../parts/error-boundary.tsx';
import { PageSkeleton } from '../parts/page-skeleton.tsx';
import { PersonChooser } from '../person/person-chooser.tsx';
import { PersonProvider } from '../person/person-context.tsx';
import { useTexts } from '../settings/settings-context.tsx';
import { useHouseholdSettings } from '../settings/use-household-settings.ts';
import { Icon } from './icon.tsx';
import { Navigation } from './navigation.tsx';
import { pages } from './pages.ts';
import { routeHref } from './route.ts';
import { useRoute } from './use-route.ts';

function SharedSettings() {
  useHouseholdSettings();
  return null;
}

/** The frame around every page: navigation, whose data it is, settings. */
export function App() {
  const { page, rest } = useRoute();
  const texts = useTexts();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  const Page = pages[page];

  useEffect(() => {
    document.title = `${texts.nav[page]} · Legwork`;
    if (shown.current === page) return;
    shown.current = page;
    // As after a click on a link to another document: at its top, with the keyboard in its content.
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [page, texts]);

  useEffect(startOutbox, []);

  const focusMain = () => main.current?.focus();
  return (
    <PersonProvider>
      <SharedSettings />
      <div className="shell">
        <button type="button" className="skip button" onClick={focusMain}>
          {texts.nav.skip}
        </button>
        <header className="top">
          <a className="brand" href={routeHref('today')}>
            Legwork
          </a>
          <PersonChooser />
          <a
            className="top-link"
            href={routeHref('settings')}
            aria-label={texts.nav.settings}
            aria-current={page === 'settings' ? 'page' : undefined}
          >
            <Icon name="settings" />
          </a>
        </header>
        <WaitingEdits />
        <Navigation current={page} />
        <main className="page" ref={main} tabIndex={-1}>
          <ErrorBoundary key={page} address={rest}>
            <Suspense fallback={<PageSkeleton />}>
              <Page rest={rest} />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
    </PersonProvider>
  );
}
