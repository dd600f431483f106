import { pictureToSvg } from '../export/picture-to-svg.ts';
import { saveFile } from '../export/save-file.ts';
import { tableToCsv } from '../export/table-to-csv.ts';

/**
 * Adds to every table a button that saves it as CSV, and to every picture that is shown one that saves it as SVG.
 *
 * @example
 * addExports();
 */
export function addExports(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('.scroll > table')) {
    const caption = captionOf(table);
    const save = button('Save as CSV', caption, () => {
      const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
      saveFile(caption, 'csv', 'text/csv', tableToCsv(rows));
    });
    table.parentElement?.after(save);
  }
  for (const figure of document.querySelectorAll('figure')) {
    const picture = figure.querySelector<HTMLElement>('.picture');
    const table = figure.querySelector('table');
    if (!picture || !table || getComputedStyle(picture).display === 'none') continue;
    const caption = captionOf(table);
    figure.append(
      button('Save as SVG', caption, () => saveFile(caption, 'svg', 'image/svg+xml', pictureToSvg(picture))),
    );
  }
}

function captionOf(table: HTMLTableElement): string {
  return table.caption?.textContent ?? 'table';
}

function button(text: string, caption: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'save';
  made.textContent = text;
  made.setAttribute('aria-label', `${text}: ${caption}`);
  made.addEventListener('click', press);
  return made;
}
