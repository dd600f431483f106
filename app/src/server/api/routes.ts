import { dayRoutes } from './day-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { recordingRoutes } from './recording-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { storeRoutes } from './store-routes.ts';
import { uploadRoutes } from './upload-routes.ts';

/** Every route, in the order of the documentation. */
export const routes = [
  sessionRoutes,
  peopleRoutes,
  uploadRoutes,
  recordingRoutes,
  dayRoutes,
  storeRoutes,
].flatMap((group) => Object.values(group));
