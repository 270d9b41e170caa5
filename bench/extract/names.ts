import { loadWordClusters } from '../../server/ingest/extract/model/word-clusters.ts';
import { loadGazetteers } from '../../server/ingest/extract/names/gazetteers.ts';
import type { NamedTokens, NameKind } from '../../server/ingest/extract/names/name-labels.ts';
import { loadNameModel } from '../../server/ingest/extract/names/name-model.ts';
import { tagNames } from '../../server/ingest/extract/names/tag-names.ts';
import { makeWordSigns } from '../../server/ingest/extract/names/word-signs.ts';
import { readCrossNer } from '../../train/names/read-crossner.ts';
import { roleReader } from '../../train/names/role-reader.ts';

export interface NameFigures {
  readonly type: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly names: number;
}

/** What the types are folded to when counted; all else is not counted. */
const folded: Readonly<Partial<Record<NameKind, string>>> = {
  person: 'person',
  party: 'organisation',
  organization: 'organisation',
  place: 'location',
  country: 'location',
  election: 'event',
  event: 'event',
};

/**
 * Names found in CrossNER's politics development part, which nothing is learned from: exact span, types folded to person,
 * organisation, location, event; each sentence by itself, tokens as given. In per cent; the first row is of all.
 */
export function measureNames(folder: string): NameFigures[] {
  const resources = { clusters: loadWordClusters(), gazetteers: loadGazetteers() };
  const model = loadNameModel();
  const rolesOf = roleReader();
  const signsOf = makeWordSigns(resources);
  const counts = new Map<string, { right: number; found: number; wanted: number }>();
  const count = (type: string, what: 'right' | 'found' | 'wanted'): void => {
    for (const name of ['all', type]) {
      const known = counts.get(name) ?? { right: 0, found: 0, wanted: 0 };
      known[what] += 1;
      counts.set(name, known);
    }
  };
  for (const { words, names } of readCrossNer(folder, 'politics', 'dev')) {
    const wanted = new Set(names.flatMap(describe));
    for (const one of wanted) count(typeOf(one), 'wanted');
    for (const one of tagNames(words, words.map(signsOf), rolesOf(words), model, resources).flatMap(
      describe,
    )) {
      count(typeOf(one), 'found');
      if (wanted.has(one)) count(typeOf(one), 'right');
    }
  }
  return [...counts].map(([type, { right, found, wanted }]) => ({
    type,
    precision: (100 * right) / found,
    recall: (100 * right) / wanted,
    f1: (200 * right) / (found + wanted),
    names: wanted,
  }));
}

function describe({ first, last, kind }: NamedTokens): string[] {
  const type = folded[kind];
  return type === undefined ? [] : [`${type} ${first} ${last}`];
}

const typeOf = (description: string): string => description.split(' ')[0] ?? '';
