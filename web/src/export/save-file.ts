/**
 * Gives the reader a file to keep, made in the page.
 *
 * @param caption what is in it; becomes its name
 * @example
 * saveFile('Steps of each day', 'csv', 'text/csv', 'Day,Steps\r\n'); // steps-of-each-day.csv
 */
export function saveFile(caption: string, extension: string, type: string, text: string): void {
  const name = caption.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${name}.${extension}`;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
