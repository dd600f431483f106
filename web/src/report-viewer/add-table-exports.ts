import { tableToCsv } from './table-to-csv.ts';

/**
 * Adds to every table a button that saves it as a CSV file.
 *
 * @example
 * addTableExports();
 */
export function addTableExports(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('.scroll > table')) {
    const caption = table.caption?.textContent ?? 'table';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'save';
    button.textContent = 'Save as CSV';
    button.setAttribute('aria-label', `Save as CSV: ${caption}`);
    button.addEventListener('click', () => {
      const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
      save(`${caption.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.csv`, tableToCsv(rows));
    });
    table.parentElement?.after(button);
  }
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
