import type { Texts } from '../texts/texts.ts';

/**
 * What to do, in the words of the page: the engine names the flags of the command line, the page has fields.
 *
 * @example
 * withoutFlags('say which with --columns time,x,y,z', texts.add); // 'say which under “Columns of a table”: time,x,y,z'
 */
export function withoutFlags(hint: string, add: Texts['add']): string {
  const fields: Readonly<Record<string, string>> = {
    columns: add.columns,
    rate: add.rateHz,
    timezone: add.zone,
    unit: add.unit,
    placement: add.placement,
    side: add.side,
  };
  return hint.replace(
    /(?:with )?--(columns|rate|timezone|unit|placement|side)\b( (?=\S))?/g,
    (_, flag: string, more?: string) => `${add.under(fields[flag]!)}${more ? ': ' : ''}`,
  );
}
