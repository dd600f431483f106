/** Markup that is safe to put into a page: made by {@link html}, or trusted by name. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

/** What can stand in a `${}` of {@link html}; null, undefined and false leave nothing. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/**
 * Markup from a template. Every value is text and escaped, in content and in quoted attributes alike, unless it is
 * markup made by this function. A recording's file name, device or notes can't become markup this way.
 *
 * @example
 * html`<p title="${'"'}">${'<b>'}</p>`.markup; // '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = parts[0];
  values.forEach((value, index) => {
    markup += toMarkup(value) + parts[index + 1];
  });
  return new Html(markup);
}

function toMarkup(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return value.map(toMarkup).join('');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  // Control characters and the marks that turn the direction of writing can make a name look like another one.
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character]);
}
