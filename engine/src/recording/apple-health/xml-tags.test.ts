import fc from 'fast-check';
import { expect, test } from 'vitest';
import { XmlTags } from './xml-tags.ts';

function read(chunks: readonly Uint8Array[]): [string, string | null, boolean, boolean][] {
  const found: [string, string | null, boolean, boolean][] = [];
  const tags = new XmlTags((tag) => found.push([tag.name, tag.attribute('b'), tag.isEmpty, tag.isEnd]));
  for (const chunk of chunks) tags.push(chunk);
  return found;
}

const text = `<?xml version="1.0"?><!-- <no b="1"> --><!DOCTYPE a [ <!-- it's -> [ --> <!ENTITY e "]>"> ]>
<a b='x "y" &gt; &#65;&#x42;&e;'><![CDATA[ <no> ]] ]]><c  b = "1>2" /><d ab="n" b=""></d
></a><e b/>`;
const bytes = new TextEncoder().encode(text);
const expected = [
  ['a', 'x "y" > AB&e;', false, false],
  ['c', '1>2', true, false],
  ['d', '', false, false],
  ['d', null, false, true],
  ['a', null, false, true],
  ['e', null, true, false],
];

test('finds tags and attributes among comments, document type and character data', () => {
  expect(read([bytes])).toEqual(expected);
});

test('however the bytes are cut, the tags are the same', () => {
  expect(read(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(expected);
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 8 }), (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      expect(read(edges.slice(1).map((edge, i) => bytes.subarray(edges[i], edge)))).toEqual(expected);
    }),
    { seed: 4 },
  );
});

test('says whether it ended between tags', () => {
  const tags = new XmlTags(() => {});
  tags.push(new TextEncoder().encode('<a b="'));
  expect(tags.isComplete).toBe(false);
  tags.push(new TextEncoder().encode('"> '));
  expect(tags.isComplete).toBe(true);
});
