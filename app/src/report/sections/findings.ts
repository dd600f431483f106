import { type Analysis, findingCodes } from '@legwork/engine';
import { formatCount } from '../format/format-count.ts';
import { type Html, html } from '../html.ts';
import { section } from './section.ts';

/**
 * What was odd in the data: how bad, how often, where first, why it happens and what to do.
 *
 * @example
 * findings(analysis);
 */
export function findings({ recording: { findings } }: Analysis): Html {
  if (findings.length === 0) {
    const body = html`<p>All of the file was read, and its clock ran on without a jump.</p>`;
    return section('findings', 'Nothing was odd in the data', body);
  }
  const title =
    findings.length === 1
      ? 'One thing to know about the data'
      : `${findings.length} things to know about the data`;
  return section('findings', title, html`<ul class="findings">${findings.map(item)}</ul>`);
}

const severityWords = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

function item({ code, severity, message, count, first }: Analysis['recording']['findings'][number]): Html {
  const { cause, remedy } = findingCodes[code];
  const often = count === 1 ? '' : ` ${formatCount(count)} times`;
  const where = first === null ? '' : `${often ? ', first' : ' Seen'} at ${first}`;
  return html`<li class="${severity}"><p><strong>${severityWords[severity]}: ${message}.</strong>${often}${where}${(often || where) && '.'}</p>
<p>${cause} ${remedy}</p>
<p class="code">${code}</p></li>`;
}
