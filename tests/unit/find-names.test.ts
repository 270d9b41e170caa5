import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../server/ingest/extract/names/find-names.ts';
import { loadNameFinder } from '../../server/ingest/extract/names/load-name-finder.ts';
import { loadSyntaxModel } from '../../server/ingest/extract/syntax/syntax-model.ts';
import { tagAndParse } from '../../server/ingest/extract/syntax/tag-and-parse.ts';
import { splitIntoSentences } from '../../server/ingest/extract/text/split-into-sentences.ts';
import { entityTypes } from '../../server/ontology/entity-types.ts';
import { projectRoot } from '../../server/root.ts';

const resources = loadNameFinder();
const syntax = loadSyntaxModel();
const find = (text: string) => findNames(tagAndParse(splitIntoSentences(text), syntax), resources);
const namesIn = (text: string) => find(text).value;
/** What parts two tokens and is none: spaces, and what no font shows. */
const gap = /[\s\p{Cc}\p{Cf}]+/gu;
const typesIn = (text: string) => namesIn(text).map(({ name, type }) => `${name}: ${type}`);

describe('names of a text', () => {
  test('are found in the first article with their types, and no other', () => {
    const text = readFileSync(join(projectRoot, 'examples', 'khojaly-statement', 'article.txt'), 'utf8');
    const names = new Set(
      namesIn(text).map(({ name, type, country }) => `${name}: ${type} ${country ?? ''}`.trim()),
    );
    expect([...names].sort()).toEqual(
      [
        'Armenian armed forces: armed-force',
        'Armenian: country AM',
        'Azerbaijan: country AZ',
        'Azerbaijani Embassy in Mexico: embassy',
        'Azerbaijani government: government',
        'Azerbaijani: country AZ',
        'Azerbaijanis: country AZ',
        'Azernews: media-outlet',
        'Congress of Peru: legislature',
        'Human Rights Watch: ngo',
        'Khojaly: city',
        'Mexico: country MX',
        'Peru: country PE',
        'Peruvian Congress: legislature',
        'Peruvian: country PE',
      ].sort(),
    );
  });

  test('stand inside one another where a country is part of an institution', () => {
    const text = 'He spoke at the Norwegian Embassy in Chile on Monday.';
    expect(namesIn(text).map(({ start, end, kind, type }) => [text.slice(start, end), kind, type])).toEqual([
      ['Norwegian Embassy in Chile', 'name', 'embassy'],
      ['Norwegian', 'demonym', 'country'],
      ['Chile', 'name', 'country'],
    ]);
  });

  test('have the type that their form shows, whatever the model thinks', () => {
    expect(typesIn('The Ministry of Foreign Affairs of Kenya met the Ghanaian parliament.')).toEqual(
      expect.arrayContaining([
        'Ministry of Foreign Affairs of Kenya: ministry',
        'Ghanaian parliament: legislature',
      ]),
    );
    expect(typesIn('She lost the February 1974 United Kingdom general election.')).toContain(
      'February 1974 United Kingdom general election: election',
    );
    expect(typesIn('They fled the village of Zarqanova, Danish police said.')).toEqual(
      expect.arrayContaining(['Zarqanova: city', 'Danish police: government-body']),
    );
  });

  test('keep one type through a document, also where a sentence alone would not tell', () => {
    const found = namesIn('People left the town of Zarqanova. Zarqanova was empty. Nobody knew Zarqanova.');
    expect(found.map(({ name, type }) => [name, type])).toEqual(
      Array.from({ length: 3 }, () => ['Zarqanova', 'city']),
    );
  });

  test('give a killing no type that judges it', () => {
    expect(typesIn('They remembered the Sumqara Massacre and the Sumqara Genocide.').join()).not.toContain(
      'mass-killing',
    );
  });

  test('all have a type of the type table, a certainty from 0 to 1 and a reason, and stand where they say', () => {
    const ids = new Set(entityTypes.map((row) => row.id));
    const word = fc.constantFrom(
      'Peru',
      'Peruvian',
      'Congress',
      'of',
      'the',
      '(',
      ')',
      'UN',
      ',',
      '.',
      'Act',
      'reports',
      'city',
      'Smith',
      '2001',
      'election',
      '\u{1F600}',
      '\ud800',
      '\0',
      'שלום',
      'É.',
      "'s",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        for (const { start, end, name, type, certainty, reason } of namesIn(text)) {
          expect(text.slice(start, end).replaceAll(gap, ' ')).toBe(name);
          expect(ids).toContain(type);
          expect(certainty).toBeGreaterThanOrEqual(0);
          expect(certainty).toBeLessThanOrEqual(1);
          expect(reason).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('that are left out come back with a reason', () => {
    const { dropped } = find('He won the Nobel Prize in Oslo. Jordan Smith met English Bob.');
    expect(dropped.length).toBeGreaterThan(0);
    expect(dropped.every(({ step, reason }) => step === 'names' && reason !== '')).toBe(true);
  });
});
