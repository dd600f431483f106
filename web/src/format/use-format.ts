import { useMemo } from 'react';
import { useSettings } from '../settings/settings-context.tsx';
import { createFormat, type Format } from './format.ts';

/** How numbers and times are written for this reader. */
export function useFormat(): Format {
  const { settings } = useSettings();
  const { language, units } = settings;
  return useMemo(() => createFormat({ language, units }), [language, units]);
}
