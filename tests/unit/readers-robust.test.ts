import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../server/ingest/readers/formats.ts';
import { readDocuments } from '../../server/ingest/readers/read-documents.ts';
import { oneOfEach, utf8 } from '../support/reader-fixtures.ts';

const extensions = [...formats.flatMap(({ extensions }) => extensions), '.jpg', '.xml'];

test('any bytes under any name are read or refused by name, never thrown at', async () => {
  const heads = [
    '',
    '%PDF-1.7\n',
    'PK\u0003\u0004',
    '<rss version="2.0">',
    '<html>',
    'WARC/1.0\r\n',
    '---\n',
    'From: a\r\n',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(...extensions),
      async (head, tail, extension) => {
        const name = `file${extension}`;
        const { documents, refused } = await readDocuments({
          name,
          bytes: Uint8Array.from([...utf8(head), ...tail]),
        });
        expect(documents.length + refused.length).toBeGreaterThan(0);
        for (const refusal of refused) expect(refusal.reason).toContain(`“${name}`);
      },
    ),
    { numRuns: 150 },
  );
});

test('a container that is cut off anywhere is refused by name, and no half of a document is taken for a whole one', async () => {
  const whole = await oneOfEach();
  const containers = ['story.pdf', 'story.docx', 'story.zip', 'story.warc', 'story.warc.gz', 'story.txt.gz'];
  for (const name of containers) {
    const bytes = whole[name] ?? new Uint8Array();
    for (const share of [0.3, 0.6, 0.9, 0.99]) {
      const { documents, refused } = await readDocuments({
        name,
        bytes: bytes.subarray(0, bytes.length * share),
      });
      expect({ name, share, documents: documents.map(({ file }) => file) }).toEqual({
        name,
        share,
        documents: [],
      });
      expect(refused[0]?.reason).toContain(`“${name}`);
    }
  }
});

test.each([
  ['elements in a row', 'a.html', '<p>a</p>'.repeat(20_000)],
  ['quotations one within the other', 'a.md', '>'.repeat(100_000)],
  ['quotes', 'a.txt', '"'.repeat(100_000)],
  ['lines of one paragraph', 'a.md', 'a line\r\n'.repeat(100_000)],
])('many %s go through', async (_, name, text) => {
  const { documents } = await readDocuments({ name, bytes: utf8(`${text} end`) });
  expect(documents[0]?.text.endsWith('end')).toBe(true);
});

test('a page that opens elements without end is refused before it is parsed', async () => {
  const { refused } = await readDocuments({ name: 'a.html', bytes: utf8('<div>'.repeat(100_000)) });
  expect(refused).toEqual([
    { file: 'a.html', reason: '“a.html” opens more than 5000 elements one within the other.' },
  ]);
});
