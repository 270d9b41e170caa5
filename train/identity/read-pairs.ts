import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparison, compareThings, prepareThing } from '../../server/identity/compare-things.ts';
import type { Gazetteer } from '../../server/identity/gazetteer.ts';
import { scoreOf } from '../../server/identity/score.ts';
import type { Thing } from '../../server/identity/thing.ts';
import { projectRoot } from '../../server/root.ts';

export interface LabelledPair {
  readonly half: 'tune' | 'test';
  readonly isSame: boolean;
  readonly kind: string;
  readonly things: readonly [Thing, Thing];
}

function readThing(text: string, id: string): Thing {
  const [names = '', type = '', countries = '', days = '', neighbours = ''] = text.split(';');
  const [from, to] = days.split(',').map(Number);
  return {
    id,
    type,
    names: names.split('|'),
    countries: countries.split(',').filter((one) => one !== ''),
    identifiers: [],
    neighbours: neighbours
      .split(',')
      .filter((one) => one !== '')
      .map((one) => ({ id: one.split(':')[0] ?? '', degree: Number(one.split(':')[1]) })),
    dates: from === undefined || to === undefined ? [] : [{ moment: 'at', days: [from, to] }],
  };
}

/** The labelled pairs that make-pairs.ts wrote. */
export function readPairs(): LabelledPair[] {
  const text = readFileSync(join(projectRoot, 'tests/fixtures/identity-pairs.tsv'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, at) => {
      const [half, label, kind = '', one = '', other = ''] = line.split('\t');
      return {
        half: half === 'test' ? 'test' : 'tune',
        isSame: label === '1',
        kind,
        things: [readThing(one, `${at}a`), readThing(other, `${at}b`)],
      };
    });
}

/** The comparison of a pair. @throws Error when a side has no name, which the script writes for none */
export function comparePair({ things: [one, other] }: LabelledPair, gazetteer: Gazetteer): Comparison {
  const comparison = compareThings(prepareThing(one, gazetteer), prepareThing(other, gazetteer));
  if (comparison === null) throw new Error(`Without a name: ${one.id} or ${other.id}`);
  return comparison;
}

export interface Measured {
  readonly pairs: number;
  readonly proposed: number;
  readonly right: number;
  readonly same: number;
  readonly precision: number;
  readonly recall: number;
}

/** How many of the pairs scored at the threshold or above are one thing, and how many of those that are one are found. */
export function measurePairs(
  pairs: readonly LabelledPair[],
  gazetteer: Gazetteer,
  threshold: number,
): Measured {
  const proposed = pairs.filter(
    (pair) => scoreOf(comparePair(pair, gazetteer), pair.things[0].type) >= threshold,
  );
  const right = proposed.filter(({ isSame }) => isSame).length;
  const same = pairs.filter(({ isSame }) => isSame).length;
  return {
    pairs: pairs.length,
    proposed: proposed.length,
    right,
    same,
    precision: right / proposed.length,
    recall: right / same,
  };
}
