// uPlot formats numbers for `navigator.language` when it is loaded, and throws where that is no language tag, as
// `en-US@posix` in a browser that was started without a locale. Imported before uPlot.
try {
  Intl.getCanonicalLocales(navigator.language);
} catch {
  Object.defineProperty(navigator, 'language', { value: 'en', configurable: true });
}
