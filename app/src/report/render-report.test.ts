import { createHash } from 'node:crypto';
import {
  type Analysis,
  type Envelope,
  findingCodes,
  noSampleMg,
  outcomeDefinitions,
  outcomeNames,
} from '@legwork/engine';
import { beforeAll, expect, test } from 'vitest';
import { exampleAnalysis, exampleEnvelope } from '../../../testing/example-analysis.ts';
import { renderReport } from './render-report.ts';

let analysis: Analysis;
let envelope: Envelope;
let page: string;

beforeAll(async () => {
  analysis = exampleAnalysis({ start: '2026-10-23T22:00:00.000Z', hours: 73 });
  envelope = await exampleEnvelope(analysis);
  page = renderReport(analysis, envelope);
});

/** The words that a reader sees, with plain spaces. */
function words(html: string): string {
  return html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<!doctype html>|<[^>]+>/g, ' ')
    .replace(/[\s\u00A0]+/g, ' ');
}

const emptyEnvelope: Envelope = {
  startMs: 0,
  binMs: 10,
  count: 0,
  min: { x: new Int16Array(), y: new Int16Array(), z: new Int16Array() },
  max: { x: new Int16Array(), y: new Int16Array(), z: new Int16Array() },
};

test('refers to nothing outside itself', () => {
  const markup = page.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '');
  expect(markup).not.toMatch(/\b(src|srcset|action|formaction|poster|data)=/);
  expect([...markup.matchAll(/href="([^"]*)"/g)].every(([, target]) => target.startsWith('#'))).toBe(true);
  expect(page).not.toMatch(/@import|url\((?!#)/);
});

test('lets only its own script run, by its hash', () => {
  const [, script] = /<script>(.*?)<\/script>\s*<\/body>/s.exec(page)!;
  const hash = createHash('sha256').update(script).digest('base64');
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
  expect(policy.replaceAll('&#39;', "'")).toBe(
    `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
  // Within a script these would begin another state of the HTML parser.
  expect(script).not.toMatch(/<!--|<script/i);
});

test('carries the licence of the library inside it', () => {
  expect(page).toContain('Leon Sorokin');
  expect(page).toContain('Permission is hereby granted');
});

test('shows names with markup in them as text', () => {
  const evil = `<script>alert(1)</script>"'&<img src=x onerror=alert(2)>`;
  const hostile = exampleAnalysis({
    hours: 30,
    recording: {
      file: `${evil}.cwa`,
      device: evil,
      serial: evil,
      timezone: 'UTC',
      sha256: evil,
      gaps: [{ start: '2026-11-16T09:00:00.000Z', end: '2026-11-16T09:05:00.000Z', reason: evil }],
      findings: [{ code: 'timezone-assumed', severity: 'warning', message: evil, count: 2, first: evil }],
    },
  });
  hostile.frame.how = evil;
  hostile.calibration.reason = evil;
  const markup = renderReport(hostile, emptyEnvelope);
  const clean = renderReport(exampleAnalysis({ hours: 30 }), emptyEnvelope);
  const tags = (html: string) => html.match(/<(script|img)\b/gi)?.length;
  expect(tags(markup)).toBe(tags(clean));
  expect(markup).not.toContain(evil);
  expect(markup.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)!.length).toBeGreaterThanOrEqual(8);
});

test('the data of the trace can not end their element either', async () => {
  const hostile = exampleAnalysis({ hours: 2 });
  const markup = renderReport(hostile, await exampleEnvelope(hostile));
  const data = [...markup.matchAll(/<script type="application\/[^>]*>(.*?)<\/script>/gs)];
  expect(data).toHaveLength(2);
  for (const [, text] of data) expect(text).not.toContain('<');
});

test('speaks without exclamation marks and emoji, and not to a "you"', () => {
  const text = words(page);
  expect(text).not.toContain('!');
  expect(text).not.toMatch(/\p{Emoji_Presentation}/u);
  expect(text).not.toMatch(/\byou(r|rs)?\b/i);
});

test('holds every section that a recording can fill', () => {
  const headings = [...page.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, text]) => text);
  expect(headings).toHaveLength(10);
  expect(words(page)).toContain('This is not medical advice.');
  expect(words(page)).toContain('What the legs did is measured');
});

test('tells a usual day only where enough days were worn, and what every outcome means', () => {
  // Three valid days are too few.
  expect(words(page)).toContain('Not enough worn for a usual day: 3 valid days, 4 needed');
  expect(page).not.toContain('<caption class="unseen">Outcomes of a usual day</caption>');
  const week = exampleAnalysis({ start: '2026-11-19T08:00:00.000Z' });
  const markup = renderReport(week, emptyEnvelope);
  expect(words(markup)).toMatch(
    /A usual day: \d+ h \d\d min in bed, \d+ h \d\d min sedentary, \d+ h \d\d min upright/,
  );
  expect(words(markup)).toContain('Days that do not count: Thu 19 Nov (worn 14.5 h, 16 h needed), ');
  for (const name of outcomeNames) expect(words(markup)).toContain(outcomeDefinitions[name].definition);
  const table = markup.slice(markup.indexOf('Outcomes of a usual day</caption>'));
  const rows = table.slice(0, table.indexOf('</table>')).split('<th scope="row">').length - 1;
  // ENMO and MAD are not known in the example.
  expect(rows).toBe(outcomeNames.length - 2);
});

test('a recording without postures has no usual day', () => {
  const { week: _, ...without } = analysis;
  expect(renderReport(without, emptyEnvelope)).not.toContain('id="usual-day"');
});

test('says that a simulated recording is one', () => {
  const text = words(renderReport(analysis, envelope, { simulated: true }));
  expect(text).toContain('which a model made: nobody wore this sensor');
  expect(text).not.toContain('What the legs did is measured');
});

test('says where the clocks changed', () => {
  expect(words(page)).toContain('Sunday 25 October has 25 h: the clocks changed.');
  expect(words(page)).toContain('Sun 25 Oct (25 h)');
});

test('every finding comes with its cause, its remedy, its count and its first place', () => {
  const codes = Object.keys(findingCodes) as (keyof typeof findingCodes)[];
  const findings = codes.map((code, index) => ({
    code,
    severity: findingCodes[code].severity,
    message: findingCodes[code].message,
    count: index + 1,
    first: index === 1 ? null : `block ${index}`,
  }));
  const odd = exampleAnalysis({ hours: 3, recording: { findings } });
  const markup = renderReport(odd, emptyEnvelope);
  const text = words(markup)
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  for (const code of codes) {
    expect(text).toContain(findingCodes[code].cause);
    expect(text).toContain(findingCodes[code].remedy);
  }
  expect(text).toContain(`${codes.length} things to know about the data`);
  expect(text).toContain('3 times, first at block 2.');
});

test('says in a sentence what is missing', () => {
  const bare = exampleAnalysis({
    hours: 3,
    recording: { device: null, serial: null, side: null, sha256: null, format: 'csv' },
  });
  bare.calibration = {
    applied: false,
    offsetG: [0, 0, 0],
    scale: [1, 1, 1],
    errorBeforeMg: null,
    errorAfterMg: null,
    reason: 'not applied: only 3 windows of 10 s are still, 50 are needed',
  };
  bare.frame = { ...bare.frame, how: 'not found: no gait and only one posture', confidence: 0 };
  const text = words(renderReport(bare, emptyEnvelope));
  expect(text).toContain('Sensor The file does not say.');
  expect(text).toContain('No day was worn for 16 h, so these are sums over the recording');
  expect(text).toContain('Not applied: only 3 windows of 10 s are still, 50 are needed.');
  expect(text).toContain('How the sensor sat on the thigh was not found Not found: no gait');
  expect(text).toContain('do not rely on them');
  expect(text).toContain('There is no raw trace');
});

test('a recording without a day still has a report', () => {
  const empty = { ...exampleAnalysis({ hours: 1 }), days: [], bouts: [], transitions: [] };
  const text = words(renderReport(empty, emptyEnvelope));
  expect(text).toContain('The sensor was not worn in this recording');
  expect(text).toContain('No day was recorded');
});

test('every table of a figure holds what its picture shows', () => {
  const rows = (caption: string) => {
    const table = page.slice(page.indexOf(`<caption>${caption}</caption>`));
    return [...table.slice(0, table.indexOf('</table>')).matchAll(/<tr><th scope="row">/g)].length;
  };
  expect(rows('Steps of each day')).toBe(3);
  expect(rows('Smallest and largest acceleration of each hour, g')).toBe(73);
  const long = analysis.bouts.filter(({ start, end }) => Date.parse(end) - Date.parse(start) >= 600_000);
  // Two more at most: bouts over midnight are on both days.
  expect(rows('Bouts of at least 10 min')).toBeGreaterThanOrEqual(long.length);
  expect(rows('Bouts of at least 10 min')).toBeLessThanOrEqual(long.length + 2);
});

test('a gap stays empty in the trace', () => {
  const withGap: Envelope = {
    ...envelope,
    min: { ...envelope.min, x: envelope.min.x.slice() },
    max: { ...envelope.max, x: envelope.max.x.slice() },
  };
  const [from, to] = [2000, 20_000];
  withGap.min.x.fill(noSampleMg, from, to);
  withGap.max.x.fill(noSampleMg, from, to);
  const outlines = (html: string) => /class="lane-area" d="([^"]*)"/.exec(html)![1].split('M').length - 1;
  expect(outlines(renderReport(analysis, withGap))).toBe(outlines(page) + 1);
});

test('shows a short recording close up, bouts of seconds included', async () => {
  const short = exampleAnalysis({ start: '2026-11-16T06:20:00.000Z', hours: 0.5 });
  const markup = renderReport(short, await exampleEnvelope(short));
  // From 7:20 to 7:50 local time, in the band as in the lanes.
  expect(markup).toContain('viewBox="26400 -3 1800 104"');
  expect(markup).toMatch(/viewBox="26400 -\d+ 1800 \d+"/);
  expect(words(markup)).toContain('Monday 16 November, 07:20 to 07:50');
  const table = markup.slice(markup.indexOf('<caption>Bouts</caption>'));
  expect(table.slice(0, table.indexOf('</table>')).split('<tr>').length - 2).toBe(short.bouts.length);
});

test('a recording without samples has days and bouts, and claims no trace, frame or rules of its own', () => {
  const { recording, ...rest } = analysis;
  const events = words(
    renderReport({ ...rest, recording: { ...recording, samples: 0, sampleRateHz: 0 } }, null),
  );
  expect(events).toContain('There is no raw trace');
  expect(events).toContain('The file holds no samples, only what the device and its software made of them.');
  expect(events).not.toMatch(/How the sensor sat|Acti4|0 at 0 Hz/);
  expect(events).toContain('The recording holds no samples to show.');
});

test.each([
  [
    'from 3.0 min of gait and sitting',
    0.1,
    'standing, walking, running, cycling and the time off the feet hold',
  ],
  ['from 2.0 min of standing and 5.0 min of sitting, without gait', 0.1, 'which of them was standing may be'],
  ['no gait and only one posture: the axes of the sensor are taken as they are', 0, 'not known at all'],
])('an uncertain frame (%s) says what holds and what does not', (how, confidence, said) => {
  const analysis = exampleAnalysis({
    hours: 5,
    recording: {
      findings: [
        { code: 'frame-uncertain', severity: 'warning', message: 'not sure', count: 1, first: null },
      ],
    },
  });
  const text = words(
    renderReport({ ...analysis, frame: { ...analysis.frame, how, confidence } }, emptyEnvelope),
  );
  expect(text).toContain(said);
  expect(words(renderReport(exampleAnalysis({ hours: 5 }), emptyEnvelope))).not.toContain(said);
});
