import './charts.css';
import { type ReactNode, useRef, useState } from 'react';
import { pictureToSvg } from '../export/picture-to-svg.ts';
import { saveFile } from '../export/save-file.ts';
import { tableToCsv } from '../export/table-to-csv.ts';
import { useTexts } from '../settings/settings-context.tsx';
import { DataTable, type TableContent } from './data-table.tsx';

export interface ChartFigureProps {
  /** What the chart shows or, better, what it says. */
  caption: string;
  /** Where the numbers come from. */
  origin?: 'model' | 'measured' | 'logged';
  /** What someone hears who does not see the picture. */
  summary: string;
  table: TableContent;
  /** Draws the picture for its export; default: what is on the page. */
  toSvg?: () => string;
  children: ReactNode;
}

/** Frames every picture of numbers: words for who does not see it, its numbers as a table, and both as files. */
export function ChartFigure({ caption, origin, summary, table, toSvg, children }: ChartFigureProps) {
  const { charts } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const saveSvg = () =>
    saveFile(caption, 'svg', 'image/svg+xml', toSvg ? toSvg() : pictureToSvg(picture.current!));
  const saveCsv = () => saveFile(caption, 'csv', 'text/csv', tableToCsv([table.header, ...table.rows]));
  return (
    <figure className="chart">
      <figcaption>
        <h3>{caption}</h3>
        {origin && <span className="tag">{charts.origin[origin]}</span>}
      </figcaption>
      <div role="img" aria-label={summary}>
        <div className="picture" ref={picture} aria-hidden="true">
          {children}
        </div>
      </div>
      <div className="chart-tools no-print">
        {/* Made when it is looked at: charts change with every step of a slider. */}
        <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{charts.asTable}</summary>
          {isOpen && <DataTable caption={caption} {...table} />}
        </details>
        <button type="button" aria-label={charts.saveAs('SVG', caption)} onClick={saveSvg}>
          SVG
        </button>
        <button type="button" aria-label={charts.saveAs('CSV', caption)} onClick={saveCsv}>
          CSV
        </button>
      </div>
    </figure>
  );
}
