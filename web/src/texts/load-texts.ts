import type { Settings } from '../settings/settings.ts';
import { en } from './en.ts';
import type { Texts } from './texts.ts';

/**
 * The words of a language. English is there from the start, others are loaded when they are chosen.
 *
 * @example
 * (await loadTexts('de')).nav.today; // 'Heute'
 */
export async function loadTexts(language: Settings['language']): Promise<Texts> {
  return language === 'de' ? (await import('./de.ts')).de : en;
}
