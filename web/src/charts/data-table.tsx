export interface TableContent {
  header: readonly string[];
  /** The first cell of a row names it; the others are numbers as they are read. */
  rows: readonly (readonly string[])[];
}

/** Numbers in rows; scrolls in itself where it is larger than its place. */
export function DataTable({ caption, header, rows }: TableContent & { caption: string }) {
  return (
    // A region that scrolls has to be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is the interaction
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table>
        <thead>
          <tr>
            {header.map((cell, column) => (
              <th key={cell} scope="col" className={column > 0 ? 'number' : undefined}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={header[0]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={header[column]} className="number">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
