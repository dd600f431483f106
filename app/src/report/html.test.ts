import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from './html.ts';

test('escapes text in content and attributes', () => {
  expect(html`<p title="${'"'}">${'<b>&'}${"'"}</p>`.markup).toBe(
    '<p title="&quot;">&lt;b&gt;&amp;&#39;</p>',
  );
});

test('keeps markup of its own, joins lists, leaves nothing for nothing', () => {
  const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}${null}${undefined}${false}${0}</ul>`.markup).toBe(
    '<ul><li>a</li><li>&lt;</li>0</ul>',
  );
});

test('shows control characters and direction marks instead of obeying them', () => {
  expect(html`${'a\u0000\u202Eb\u2066'}`.markup).toBe('a\uFFFD\uFFFDb\uFFFD');
});

test('no text whatever brings a tag, an attribute or a broken entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`${text}`;
      expect(markup).not.toMatch(/[<>"']/);
      expect(markup.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }),
    { seed: 1 },
  );
});
