import { expect, test } from 'vitest';
import { readSizes } from '../../client/state/keep-sizes.ts';
import { allRows, rowsWith, toRows } from '../../client/state/row-choice.ts';
import { decodeView, encodeView } from '../../client/state/url.ts';
import { emptyView } from '../../client/state/view.ts';
import { sortRows } from '../../client/ui/sort-rows.ts';
import { sourcesOf } from '../../client/ui/table/sources-of.ts';
import { toCell, toCsv } from '../../client/ui/table/to-csv.ts';
import { stateAfter } from '../support/client-state.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("x")', '\uFF1D1'])(
  'a cell %j cannot run as a formula in a spreadsheet',
  (text) => expect(toCell(text).startsWith('"\'')).toBe(true),
);

test('a cell keeps quotes, commas and line ends as they are, and a number a number', () => {
  expect(toCell('He said "no",\nthen')).toBe('"He said ""no"",\nthen"');
  expect(toCell(-3)).toBe('"-3"');
  expect(toCsv([{ name: 'a', claims: 2, time: null }])).toBe(
    '\uFEFF"name","claims","time"\r\n"a","2",""\r\n',
  );
});

test('the sources of a row are everybody on its ladders, with whom they end, and where', () => {
  const speaker = (id: string) => ({ speaker: { id, name: `Name ${id}` } });
  const document = { id: 'd', name: 'Article', url: 'https://example.org' };
  expect(
    sourcesOf(
      [
        { document, voices: [speaker('a'), speaker('b')] },
        { document, voices: [speaker('a')] },
      ],
      3,
    ),
  ).toEqual({
    speakers: 'Name a; Name b',
    'origin speakers': 'Name b; Name a',
    documents: 'Article',
    'document ids': 'd',
    addresses: 'https://example.org',
    'claims read for sources': 2,
    'claims in all': 3,
  });
});

test('rows are kept by words in whatever case and without accents', () => {
  const rows = ['Fr\u00FChwirth met Ana', 'Ana met Bo'];
  expect(rowsWith(rows, ' ana FRUH', (row) => row)).toEqual([rows[0]]);
  expect(rowsWith(rows, '  ', (row) => row)).toEqual(rows);
});

test('the address holds the order of rows, their words, and that picture and table are both shown', () => {
  const rows = { sort: 'claims', isDescending: true, words: 'a b' };
  const query = encodeView({ ...emptyView, mode: 'both', rows });
  expect(query).toBe('view=both&sort=-claims&rows=a+b');
  expect(decodeView(query)).toEqual({ ...emptyView, mode: 'both', rows });
  expect(decodeView('?sort=%3Cb%3E').rows).toEqual(allRows);
  expect(toRows(allRows, rows)).toEqual([
    'sorted by claims, the last first',
    'showed rows with \u201Ca b\u201D',
  ]);
});

test('sizes stay within what leaves both sides to be read, and are no step to be undone', () => {
  const { status, past } = stateAfter([
    { type: 'sizes-changed', to: { picture: 3, panel: 99, reader: 41.6 } },
  ]);
  expect([status.sizes, past]).toEqual([{ picture: 20, panel: 60, reader: 42 }, []]);
  expect([readSizes(null), readSizes('{'), readSizes('{"picture":33,"panel":"x","more":1}')]).toEqual([
    {},
    {},
    { picture: 33 },
  ]);
});

test('ten thousand rows are searched and sorted before a reader notices', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => ({
    id: `${at}`,
    name: `Body ${(at * 7919) % 10_000} of É`,
  }));
  const begun = performance.now();
  const kept = sortRows(
    rowsWith(rows, 'body e', ({ name }) => name),
    { name: ({ name }) => name },
    { column: 'name', direction: 'descending' },
  );
  expect(performance.now() - begun).toBeLessThan(1_500);
  expect([kept.length, kept[0]?.name]).toEqual([10_000, 'Body 9999 of É']);
});
