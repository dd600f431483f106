/** How this browser shows things. All but the theme is shared with the other browsers of the household. */
export interface Settings {
  language: 'en' | 'de';
  theme: 'system' | 'light' | 'dark';
  /** kilograms and centimetres, or pounds, feet and inches. */
  units: 'metric' | 'imperial';
  /** As `Date.getDay` counts: 0 is Sunday. */
  firstDayOfWeek: 0 | 1 | 6;
}

const choices: { readonly [Name in keyof Settings]: readonly Settings[Name][] } = {
  language: ['en', 'de'],
  theme: ['system', 'light', 'dark'],
  units: ['metric', 'imperial'],
  firstDayOfWeek: [0, 1, 6],
};

const place = 'legwork-settings';

/**
 * The settings of this browser. What was never chosen follows the browser's language; what is kept but makes no sense is
 * left out.
 *
 * @param languages of the browser, the preferred first
 * @example
 * readSettings(localStorage, ['de-DE']).language; // 'de'
 */
export function readSettings(storage: Pick<Storage, 'getItem'>, languages: readonly string[]): Settings {
  const [preferred = 'en'] = languages;
  const settings: Settings = {
    language: preferred.toLowerCase().startsWith('de') ? 'de' : 'en',
    theme: 'system',
    // The countries whose people weigh themselves in pounds.
    units: /^en-(US|LR)\b/i.test(preferred) ? 'imperial' : 'metric',
    firstDayOfWeek: /^en-(US|CA)\b/i.test(preferred) ? 0 : 1,
  };
  for (const [name, value] of Object.entries(kept(storage)))
    if (name in choices && (choices[name as keyof Settings] as readonly unknown[]).includes(value))
      Object.assign(settings, { [name]: value });
  return settings;
}

/** Keeps the settings in this browser; does nothing where it keeps none. */
export function keepSettings(storage: Pick<Storage, 'setItem'>, settings: Settings): void {
  try {
    storage.setItem(place, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

function kept(storage: Pick<Storage, 'getItem'>): object {
  try {
    return Object(JSON.parse(storage.getItem(place) ?? '{}'));
  } catch {
    return {};
  }
}
