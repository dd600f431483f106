import { type ComponentType, lazy } from 'react';
import type { PageProps } from './page-props.ts';
import type { PageName } from './route.ts';

/** Each page is loaded when it is first looked at. */
export const pages: Readonly<Record<PageName, ComponentType<PageProps>>> = {
  today: lazy(() => import('../today/today-page.tsx')),
  timeline: lazy(() => import('../timeline/timeline-page.tsx')),
  lab: lazy(() => import('../lab/lab-page.tsx')),
  evidence: lazy(() => import('../evidence/evidence-page.tsx')),
  add: lazy(() => import('../add-data/add-page.tsx')),
  settings: lazy(() => import('../settings/settings-page.tsx')),
};
