import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import { sha256 } from '../../server/domain/ids.ts';
import { checkBundle } from '../../server/ingest/check-bundle.ts';
import { readBundle } from '../../server/ingest/read-bundle.ts';
import { projectRoot } from '../../server/root.ts';

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

describe('the first document', () => {
  test('has every entity and claim of the reading that it was made from', () => {
    expect(khojaly.documents.length + khojaly.entities.length).toBe(41);
    expect(khojaly.claims.map((claim) => claim.id)).toEqual(
      Array.from({ length: 48 }, (_, at) => `c${String(at + 1).padStart(2, '0')}`),
    );
  });

  test('passes every check of the import', () => {
    expect(checkBundle(khojaly)).toEqual([]);
  });

  test('is the article, code unit by code unit', () => {
    const [article] = khojaly.documents.filter((document) => document.status === 'held');
    expect(article?.text).toBe(read('khojaly-statement/article.txt'));
    expect(article?.text).toHaveLength(2024);
    expect(article?.sha256).toBe(sha256(article?.text ?? ''));
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

  test('deny nothing that is real', () => {
    const denials = invented
      .flatMap((bundle) => bundle.claims)
      .filter((claim) => claim.voices.at(-1)?.stance === 'denies');
    expect(denials.map(({ subject, object }) => [subject, object])).toEqual([
      ['org.tarn-vale-council', { entity: 'org.tarn-vale-reading-room' }],
    ]);
  });
});
