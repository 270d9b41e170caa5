import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import { prepareBundle } from '../../server/ingest/import-bundle.ts';
import { rejectionLine } from '../../server/ingest/rejection.ts';
import { makeBundle } from '../support/make-bundle.ts';

/** A bundle as JSON would have it, to be spoilt. */
type Loose = {
  documents: Record<string, unknown>[];
  entities: Record<string, unknown>[];
  mentions: Record<string, unknown>[];
  claims: (Record<string, unknown> & {
    passages: Record<string, unknown>[];
    voices: Record<string, unknown>[];
  })[];
};

function lines(spoil: (bundle: Loose) => void, bundle: Bundle = makeBundle()): string[] {
  // Through JSON, so that spoiling one does not spoil the maker's.
  const loose = JSON.parse(JSON.stringify(bundle)) as Loose;
  spoil(loose);
  return prepareBundle(JSON.stringify(loose), '2024-01-01T00:00:00Z').rejected.map(rejectionLine);
}

const first = <T>(list: readonly T[]): T => {
  const [row] = list;
  if (row === undefined) throw new Error('The maker makes at least one.');
  return row;
};

test('a made bundle has nothing wrong', () => {
  expect(lines(() => undefined)).toEqual([]);
});

describe('a refused row is named with its field and the reason', () => {
  const cases: [string, (bundle: Loose) => void, RegExp][] = [
    [
      'a quote that does not occur',
      (b) => void Object.assign(first(first(b.claims).passages), { quote: 'Nobody said so.' }),
      /^claims\[0\] \(c0\), passages\[0\]\.quote: “Nobody said so\.” is not what .* does not occur/u,
    ],
    [
      'a quote at another place',
      (b) => {
        const p = first(first(b.claims).passages);
        p.start = Number(p.start) - 1;
        p.end = Number(p.end) - 1;
      },
      /^claims\[0\] \(c0\), passages\[0\]\.quote: .* it stands at 12$/u,
    ],
    [
      'an offset beyond the text',
      (b) => void Object.assign(first(first(b.claims).passages), { end: 99_999 }),
      /passages\[0\]\.quote/u,
    ],
    [
      'an end before its start',
      (b) => void Object.assign(first(first(b.claims).passages), { start: 5, end: 5 }),
      /passages\[0\]\.end: the end, 5, is not after the start, 5/u,
    ],
    [
      'a subject that is not there',
      (b) => void Object.assign(first(b.claims), { subject: 'nobody' }),
      /^claims\[0\] \(c0\), subject: there is no entity “nobody” in this bundle$/u,
    ],
    [
      'an object that is not there',
      (b) => void Object.assign(first(b.claims), { object: { entity: 'nobody' } }),
      /object\.entity: there is no entity “nobody”/u,
    ],
    [
      'a speaker that is not there',
      (b) => void first(b.claims).voices.push({ speaker: 'nobody', stance: 'asserts', scope: 'explicit' }),
      /voices\[1\]\.speaker: there is no entity “nobody”/u,
    ],
    [
      'a predicate that is not there',
      (b) => void Object.assign(first(b.claims), { predicate: 'hates' }),
      /predicate: there is no predicate “hates”/u,
    ],
    [
      'a derived predicate',
      (b) => void Object.assign(first(b.claims), { predicate: 'passes-on' }),
      /predicate: “passes-on” is derived from ladders/u,
    ],
    [
      'a subject of a wrong type',
      (b) => void Object.assign(first(b.claims), { predicate: 'took-place-in' }),
      /subject: “took-place-in” takes event, activity as subject, not ngo/u,
    ],
    [
      'half of a character in a name',
      (b) => void Object.assign(first(b.entities), { name: 'ab\uD800c' }),
      /^entities\[0\], name: holds half of a character \(U\+D800, a lone surrogate\) at 2$/u,
    ],
    [
      'the character U+0000 in a text',
      (b) => void Object.assign(first(b.documents), { text: 'abc\0' }),
      /^documents\[0\], text: holds the character U\+0000 at 3$/u,
    ],
    [
      'a name of blanks',
      (b) => void Object.assign(first(b.entities), { name: ' \t' }),
      /name: must hold more than blanks$/u,
    ],
    [
      'an id of nothing',
      (b) => void Object.assign(first(b.entities), { id: '' }),
      /id: must hold more than blanks$/u,
    ],
    [
      'an object of a wrong kind',
      (b) => void Object.assign(first(b.claims), { object: { text: 'x' } }),
      /object: “met” takes an entity as object, not a text/u,
    ],
    [
      'a claim without a passage',
      (b) => void Object.assign(first(b.claims), { passages: [] }),
      /^claims\[0\] \(c0\), passages: must NOT have fewer than 1 items$/u,
    ],
    [
      'a claim without a voice',
      (b) => void Object.assign(first(b.claims), { voices: [] }),
      /voices: must NOT have fewer than 1 items/u,
    ],
    [
      'a first voice that is not the publisher',
      (b) => void Object.assign(first(first(b.claims).voices), { speaker: 'body-1' }),
      /voices\[0\]\.speaker: voice 0 is the document's publisher/u,
    ],
    [
      'a denial in the middle of a ladder',
      (b) => {
        Object.assign(first(first(b.claims).voices), { stance: 'denies' });
        first(b.claims).voices.push({ speaker: 'body-1', stance: 'asserts', scope: 'explicit' });
      },
      /voices\[0\]\.stance: only the last voice can deny/u,
    ],
    [
      'an assumed rung without a reason',
      (b) => void Object.assign(first(first(b.claims).voices), { scope: 'assumed' }),
      /voices\[0\]: “reason” is missing/u,
    ],
    [
      'an unknown stance',
      (b) => void Object.assign(first(first(b.claims).voices), { stance: 'shouts' }),
      /voices\[0\]\.stance: must be one of asserts, /u,
    ],
    [
      'a field that is misspelt',
      (b) => void Object.assign(first(b.claims), { polarty: 'negative' }),
      /^claims\[0\] \(c0\): “polarty” is not a field here$/u,
    ],
    [
      'a date that is none',
      (b) => void Object.assign(first(b.claims), { time: { edtf: '26.2.1992', basis: 'stated' } }),
      /time\.edtf: “26\.2\.1992” is not a date in EDTF/u,
    ],
    [
      'an inferred date without a reason',
      (b) => void Object.assign(first(b.claims), { time: { edtf: '1992', basis: 'inferred' } }),
      /time: “reason” is missing/u,
    ],
    [
      'a hash of another text',
      (b) => void Object.assign(first(b.documents), { sha256: '0'.repeat(64) }),
      /^documents\[0\] \(document-1\), sha256: the text has the SHA-256 /u,
    ],
    [
      'a held document without a text',
      (b) => void Object.assign(first(b.documents), { text: undefined }),
      /documents\[0\] \(document-1\), text: a held document needs its text/u,
    ],
    [
      'a type that is not there',
      (b) => void Object.assign(first(b.entities), { type: 'wizard' }),
      /^entities\[0\] \(.*\), type: there is no type “wizard”$/u,
    ],
    [
      'an id given twice',
      (b) => void b.entities.push({ ...first(b.entities) }),
      /id: the same id stands on an earlier row/u,
    ],
    [
      'an id that looks like a claim’s',
      (b) => void b.entities.push({ id: 'claim:1', type: 'ngo', name: 'x' }),
      /ids that start with “claim:” are kept/u,
    ],
    [
      'an id with a bar',
      (b) => void b.entities.push({ id: 'a|b', type: 'ngo', name: 'x' }),
      /an id may hold neither blanks nor “\|”/u,
    ],
    [
      'a mention of nobody',
      (b) =>
        void b.mentions.push({
          entity: 'nobody',
          document: 'document-1',
          start: 0,
          end: 8,
          quote: 'document',
        }),
      /^mentions\[0\] \(nobody\), entity: there is no entity/u,
    ],
    [
      'the same claim twice',
      (b) => void b.claims.push({ ...first(b.claims), id: 'again' }),
      /^claims\[1\] \(again\): says the same, in the same words, as claims\[0\] \(c0\)$/u,
    ],
  ];
  test.each(cases)('%s', (_, spoil, expected) => {
    const found = lines(spoil);
    expect(found.join('\n')).toMatch(new RegExp(expected.source, `${expected.flags}m`));
  });
});

test('every fault of a bundle is reported at once', () => {
  const found = lines((bundle) => {
    first(bundle.claims).subject = 'nobody';
    first(bundle.entities).type = 'wizard';
  });
  expect(found).toHaveLength(2);
});

test('what is not JSON is said to be none', () => {
  expect(prepareBundle('{"format":', '').rejected.map(rejectionLine).join()).toMatch(
    /^bundle: is not JSON: /u,
  );
});
