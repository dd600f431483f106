import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { en } from '../texts/en.ts';
import { loadTexts } from '../texts/load-texts.ts';
import type { Texts } from '../texts/texts.ts';
import { keepSettings, readSettings, type Settings } from './settings.ts';

interface SettingsValue {
  settings: Settings;
  texts: Texts;
  /** Changes and keeps them in this browser. */
  change(part: Partial<Settings>): void;
}

const SettingsContext = createContext<SettingsValue | null>(null);

/** Gives the pages their settings and words, and the document its language and theme. */
export function SettingsProvider({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState(() => readSettings(localStorage, navigator.languages));
  const [texts, setTexts] = useState<Texts | null>(settings.language === 'en' ? en : null);
  const { language, theme } = settings;

  useEffect(() => {
    let isWanted = true;
    loadTexts(language).then((loaded) => {
      if (!isWanted) return;
      setTexts(loaded);
      document.documentElement.lang = language;
    });
    return () => {
      isWanted = false;
    };
  }, [language]);

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
      document.dispatchEvent(new Event('themechange'));
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);

  const change = useCallback((part: Partial<Settings>) => {
    // What is not chosen goes on following the browser.
    if (Object.keys(part).length === 0) return;
    setSettings((before) => {
      const next = { ...before, ...part };
      keepSettings(localStorage, next);
      return next;
    });
  }, []);
  const value = useMemo(() => texts && { settings, texts, change }, [settings, texts, change]);
  return value && <SettingsContext value={value}>{children}</SettingsContext>;
}

/** The settings of this browser, and how to change them. */
export function useSettings(): SettingsValue {
  const value = useContext(SettingsContext);
  if (value === null) throw new Error('useSettings belongs inside SettingsProvider');
  return value;
}

/** The words of the chosen language. */
export function useTexts(): Texts {
  return useSettings().texts;
}
