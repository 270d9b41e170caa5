import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bundle, BundlePassage } from '../../server/domain/bundle.ts';
import { sha256 } from '../../server/domain/ids.ts';
import { viewsOf } from '../../server/domain/story-file.ts';
import { checkBundle } from '../../server/ingest/check-bundle.ts';
import { readBundle } from '../../server/ingest/read-bundle.ts';
import { projectRoot } from '../../server/root.ts';
import { readStoryFile } from '../../server/saved/read-file.ts';

const read = (path: string): string => readFileSync(join(projectRoot, 'examples', path), 'utf8');
function bundleAt(path: string): Bundle {
  const { bundle, rejected } = readBundle(read(path));
  if (!bundle) throw new Error(JSON.stringify(rejected));
  return bundle;
}

const khojaly = bundleAt('khojaly-statement/bundle.json');
const invented = ['invented/carried-words.json', 'invented/denial.json'].map(bundleAt);
const claimsWith = (test: (claim: Bundle['claims'][number]) => boolean): string[] =>
  khojaly.claims.filter(test).map((claim) => claim.id);
const words = (text: string): string[] => text.trim().split(/\s+/u);

const idsOfTheReading = words(`
  doc.article doc.embassy-notice doc.statement-2024 doc.pe-2013 doc.statement-prev
  media.azernews org.embassy-az-mx org.congress-pe country.pe country.az country.mx country.am place.khojaly
  event.khojaly-1992 event.anniv-32 event.anniv-prev org.am-armed-forces group.az-civilians org.hrw group.hr-orgs
  event.conflict group.killed group.killed-women group.killed-children group.killed-old group.hostages
  group.missing group.victims group.az-worldwide org.az-government group.az-people group.idps place.territories
  group.intl-community group.mine-countries topic.mines activity.demining activity.peace activity.restoration
  activity.return group.innocents`);

/** Where the words of each claim stand, in the order of the claims; the text itself is pinned by its hash. */
const spansOfTheReading = words(`
  148-206 173-206 0-84 30-84 89-146 107-146 208-328 355-401 441-461 463-497 466-497 402-440 498-541 382-541
  543-578 251-286 580-602 580-623 580-636 580-655 657-687 693-731 796-869 874-965 935-964 980-1054 1004-1054
  1060-1115 1149-1251 1206-1251 1257-1311 1257-1344 1345-1420 1316-1344 1422-1487 1422-1533 1422-1583 1448-1487
  1539-1583 1508-1533 1584-1674 1676-1778 1753-1811 1813-1854 1859-1895 1835-1854 1924-2023 1969-2023`);
const sha256OfTheArticle = '0961cdf9f8d9f9e976db284ac42295f5aebd089666ab4d82865151d84de700a5';

/** Every passage of a bundle: of claims, of mentions and of the cues of voices. */
const passagesOf = (bundle: Bundle): BundlePassage[] => [
  ...bundle.mentions,
  ...bundle.claims.flatMap((claim) => claim.passages),
  ...bundle.claims.flatMap((claim) => claim.voices.flatMap((voice) => voice.cue ?? [])),
];

describe('the first document', () => {
  test('has every entity and claim of the reading that it was made from', () => {
    expect([...khojaly.documents, ...khojaly.entities].map(({ id }) => id)).toEqual(idsOfTheReading);
    expect(idsOfTheReading).toHaveLength(41);
    expect(khojaly.claims.map((claim) => claim.id)).toEqual(
      Array.from({ length: 48 }, (_, at) => `c${String(at + 1).padStart(2, '0')}`),
    );
  });

  test('has the words of every claim, and 84 mentions', () => {
    expect(
      khojaly.claims.map(({ passages }) => passages.map(({ start, end }) => `${start}-${end}`).join()),
    ).toEqual(spansOfTheReading);
    expect(khojaly.mentions).toHaveLength(84);
  });

  test('reaches each claim by the ladder that the article gives', () => {
    const ladders: Record<string, string[]> = {};
    for (const { id, voices } of khojaly.claims) {
      const ladder = voices
        .map(({ speaker, via }) => (via === undefined ? speaker : `${speaker} in ${via}`))
        .join(' > ');
      ladders[ladder] = [...(ladders[ladder] ?? []), id];
    }
    const embassy = 'media.azernews > org.embassy-az-mx in doc.embassy-notice';
    const congress = `${embassy} > org.congress-pe in doc.statement-2024`;
    expect(ladders).toEqual({
      'media.azernews': words('c01 c02 c47 c48'),
      [embassy]: words('c03 c04 c05 c06 c07 c16 c26'),
      [congress]: words(`
        c08 c09 c10 c11 c12 c13 c14 c15 c17 c18 c19 c20 c21 c22 c23 c27 c29 c30 c31 c32 c33 c34 c35 c36 c37 c38
        c39 c40 c41 c42 c43 c44 c45 c46`),
      [`${congress} > org.hrw`]: words('c24 c25'),
      [`${congress} > org.congress-pe in doc.pe-2013`]: ['c28'],
    });
  });

  test('marks as contested what the reading marks so', () => {
    expect(claimsWith((claim) => claim.contested === true)).toEqual(['c12', 'c14', 'c40']);
  });

  test('passes every check of the import', () => {
    expect(checkBundle(khojaly)).toEqual([]);
  });

  test('is the article, code unit by code unit', () => {
    const [article] = khojaly.documents.filter((document) => document.status === 'held');
    expect(article?.text).toBe(read('khojaly-statement/article.txt'));
    expect(article?.text).toHaveLength(2024);
    expect(article?.sha256).toBe(sha256OfTheArticle);
    expect(sha256(article?.text ?? '')).toBe(sha256OfTheArticle);
  });

  test('has the documents it only speaks of as cited', () => {
    expect(khojaly.documents.filter(({ status }) => status === 'cited').map(({ id }) => id)).toEqual([
      'doc.embassy-notice',
      'doc.statement-2024',
      'doc.pe-2013',
      'doc.statement-prev',
    ]);
  });

  test('turns no label into a type or a preferred name', () => {
    const labels = /genocid|massacre|tragedy|bloodiest|unprecedented|liberated|fraternal|innocent/iu;
    for (const { name, type } of [...khojaly.entities, ...khojaly.documents])
      expect(`${type}: ${name}`).not.toMatch(labels);
  });

  test('keeps every name that somebody gives as a naming claim of who gives it', () => {
    const naming = khojaly.claims.filter(
      ({ predicate }) => predicate === 'called' || predicate === 'characterised-as',
    );
    expect(
      naming.map(({ id, object, voices }) => [
        id,
        'text' in object ? object.text : null,
        voices.at(-1)?.speaker,
        voices.at(-1)?.stance,
      ]),
    ).toEqual([
      ['c14', 'act of genocide', 'org.congress-pe', 'labels'],
      ['c15', 'unprecedented events', 'org.congress-pe', 'labels'],
      ['c16', 'tragedy', 'org.embassy-az-mx', 'labels'],
      ['c24', 'the bloodiest killing committed during the conflict', 'org.hrw', 'labels'],
      ['c30', 'innocent people', 'org.congress-pe', 'labels'],
      ['c34', 'fraternal', 'org.congress-pe', 'labels'],
      ['c40', 'liberated', 'org.congress-pe', 'labels'],
      ['c46', 'serious threat', 'org.congress-pe', 'labels'],
    ]);
  });

  test('has one direct quotation', () => {
    expect(claimsWith((claim) => claim.directQuote === true)).toEqual(['c24']);
  });

  test('says of every inferred date and assumed rung why', () => {
    const dates = [
      ...khojaly.claims.map((claim) => claim.time),
      ...khojaly.documents.map((document) => document.published),
    ];
    const inferred = dates.filter((date) => date?.basis === 'inferred');
    expect(inferred.map((date) => date?.edtf)).toEqual([
      '2024-02-26~',
      '2024-02-26~',
      '2024-02-26~',
      '2023',
      '2024~',
      '2024~',
      '2023',
    ]);
    for (const date of inferred) expect(date?.reason).toMatch(/\w/u);
    const assumed = khojaly.claims.flatMap((claim) =>
      claim.voices.filter((voice) => voice.scope === 'assumed'),
    );
    expect(assumed.length).toBeGreaterThan(30);
    for (const voice of assumed) expect(voice.reason).toMatch(/\w/u);
  });
});

test.each([
  ['the first document', khojaly, 84 + 48 + 44],
  ['the carried words', bundleAt('invented/carried-words.json'), 5 + 2 + 3],
  ['the denial', bundleAt('invented/denial.json'), 4 + 1 + 2],
])('every quote of %s is what its document says at that place', (_name, bundle, count) => {
  const texts = new Map(bundle.documents.map(({ id, text }) => [id, text]));
  const passages = passagesOf(bundle);
  expect(passages).toHaveLength(count);
  for (const { document, start, end, quote } of passages)
    expect(texts.get(document)?.slice(start, end)).toBe(quote);
});

describe('the invented documents', () => {
  test('pass every check of the import', () => {
    for (const bundle of invented) expect(checkBundle(bundle)).toEqual([]);
  });

  test('say in their text and their metadata that they are invented', () => {
    for (const document of invented
      .flatMap((bundle) => bundle.documents)
      .filter(({ status }) => status === 'held')) {
      expect(document.text).toMatch(/^This document is invented for demonstration/u);
      expect(document.invented).toBe(true);
    }
  });

  test('mark every body that the first document does not have as invented', () => {
    const real = new Set(khojaly.entities.map(({ id }) => id));
    for (const entity of invented.flatMap((bundle) => bundle.entities))
      expect(entity.invented ?? false).toBe(!real.has(entity.id));
  });

  test('give one link of the first document a second teller and no second origin', () => {
    const adoption = [khojaly, ...invented]
      .flatMap((bundle) => bundle.claims)
      .filter(
        ({ subject, predicate, object }) =>
          subject === 'org.congress-pe' &&
          predicate === 'adopted' &&
          'entity' in object &&
          object.entity === 'doc.statement-2024',
      );
    expect(adoption.map(({ id, voices }) => [id, voices[0]?.speaker, voices.at(-1)?.speaker])).toEqual([
      ['c03', 'media.azernews', 'org.embassy-az-mx'],
      ['c07', 'media.azernews', 'org.embassy-az-mx'],
      ['i01', 'media.invented-courier', 'org.embassy-az-mx'],
    ]);
  });

  test('say of the bodies that they share with the first document the same as it does', () => {
    const own = new Map([...khojaly.documents, ...khojaly.entities].map((row) => [row.id, row]));
    const shared = invented
      .flatMap((bundle) => [...bundle.documents, ...bundle.entities])
      .filter(({ id }) => own.has(id));
    expect(shared.map(({ id }) => id)).toEqual([
      'doc.embassy-notice',
      'doc.statement-2024',
      'org.embassy-az-mx',
      'org.congress-pe',
    ]);
    for (const row of shared) expect(row).toEqual(own.get(row.id));
  });

  test('affirm and deny one thing', () => {
    const opened = invented
      .flatMap((bundle) => bundle.claims)
      .filter(({ predicate }) => predicate === 'opened');
    expect(
      opened.map(({ id, polarity, voices }) => [id, polarity ?? 'positive', voices.at(-1)?.stance]),
    ).toEqual([
      ['i02', 'positive', 'asserts'],
      ['i03', 'positive', 'denies'],
    ]);
    expect(opened[0]?.object).toEqual(opened[1]?.object);
  });

  test('deny nothing that is real', () => {
    const denials = invented
      .flatMap((bundle) => bundle.claims)
      .filter((claim) => claim.voices.at(-1)?.stance === 'denies');
    expect(denials.map(({ subject, object }) => [subject, object])).toEqual([
      ['org.tarn-vale-council', { entity: 'org.tarn-vale-reading-room' }],
    ]);
  });
});

describe('the story of the first document', () => {
  const story = readStoryFile(read('khojaly-statement/story.json'));
  const names = new Map([...khojaly.entities, ...khojaly.documents].map(({ id, name }) => [id, name]));

  test('brings every view that it shows, of entities that the bundle has, by the names that it has', () => {
    expect(story.content.slides).toHaveLength(3);
    expect(story.views?.map(({ id, version }) => ({ id, version }))).toEqual(viewsOf(story.content));
    for (const { file } of story.views ?? [])
      for (const { id, name } of file.content.names ?? []) expect([id, names.get(id)]).toEqual([id, name]);
  });

  test('says on each slide whose words they are', () => {
    for (const { text } of story.content.slides)
      expect(text).toMatch(/\*\*(Congress of Peru|Azernews|Human Rights Watch)\*\*/u);
  });
});
