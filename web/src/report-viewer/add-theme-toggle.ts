/**
 * Puts a button at the top of the page that changes between light and dark; until it is pressed the page follows the
 * reader's system. Everything that paints on a canvas hears of the change by the event `themechange` on the document.
 *
 * @example
 * addThemeToggle();
 */
export function addThemeToggle(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'theme';
  const changed = () => {
    button.textContent = isDark() ? 'Light theme' : 'Dark theme';
    document.dispatchEvent(new Event('themechange'));
  };
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    changed();
  });
  system.addEventListener('change', changed);
  changed();
  document.querySelector('#page-tools')?.append(button);
}
