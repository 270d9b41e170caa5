import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnnotatedDocument, readConllu } from '../../train/read-conllu.ts';
import { extractGold } from './extract-gold.ts';
import { extractParsed, parseText } from './extract-text.ts';
import type { LabelFile, LabelledClaim } from './labelled.ts';
import { labelledFromExtraction } from './labelled-extraction.ts';
import { addCounts, type Counts, figures, scoreClaims } from './score-claims.ts';

/**
 * Print what the extractor missed, made up and gave to another voice in labelled documents, for the tuning of its rules:
 * `tsx bench/extract/show-claims.ts GIVEN DATA LABELS NAME…`. What is given as annotated:
 * `entities` (and trees), `names` (and trees), `trees`, or only the `text`.
 */
const [given = '', data = '', labels = '', ...names] = process.argv.slice(2);
const all: Counts[] = [];
const byPredicate = new Map<string, { right: number; missed: number; spurious: number; voice: number }>();
const count = (predicate: string, what: 'right' | 'missed' | 'spurious' | 'voice') => {
  const row = byPredicate.get(predicate) ?? { right: 0, missed: 0, spurious: 0, voice: 0 };
  row[what] += 1;
  byPredicate.set(predicate, row);
};
function extract(document: AnnotatedDocument, publisherName: string) {
  if (given === 'entities' || given === 'names') return extractGold(document, publisherName, given);
  const { text, meta } = document;
  const published =
    meta.dateCreated === undefined ? {} : { published: { edtf: meta.dateCreated, basis: 'stated' as const } };
  return extractParsed(text, given === 'trees' ? document.sentences : parseText(text), {
    publisherName,
    ...published,
  });
}

for (const name of names) {
  const gold = JSON.parse(readFileSync(join(labels, `GUM_news_${name}.json`), 'utf8')) as LabelFile;
  const document = readConllu(readFileSync(join(data, `GUM_news_${name}.conllu`), 'utf8'));
  const found = labelledFromExtraction(extract(document, gold.publisher));
  const compared = scoreClaims(document.text, gold, found);
  all.push(compared.counts);
  for (const { gold: claim } of compared.matched) count(claim.predicate, 'right');
  for (const claim of compared.missed) count(claim.predicate, 'missed');
  for (const claim of compared.spurious) count(claim.predicate, 'spurious');
  for (const { gold: claim } of compared.otherVoice) count(claim.predicate, 'voice');
  const words = ([start, end]: readonly [number, number]) => document.text.slice(start, end);
  const goldNames = new Map(gold.entities.map(({ id, mentions }) => [id, words(mentions[0] ?? [0, 0])]));
  const foundNames = new Map(
    found.entities.map(({ id, mentions }) => [`unpaired ${id}`, `?${words(mentions[0] ?? [0, 0])}`]),
  );
  const nameOf = (id: string) => (goldNames.get(id) ?? foundNames.get(id) ?? id).slice(0, 40);
  const line = ({ subject, predicate, object, polarity, voices, evidence }: LabelledClaim) => {
    const value =
      'entity' in object
        ? nameOf(object.entity)
        : 'span' in object
          ? `“${words(object.span)}”`
          : JSON.stringify(object);
    return `${nameOf(subject)} — ${predicate}${polarity === 'negative' ? ' not' : ''} → ${value}  [${voices.map(nameOf).join(' > ')}] @${evidence[0]}`;
  };
  const byPlace = (one: LabelledClaim, other: LabelledClaim) => one.evidence[0] - other.evidence[0];
  process.stdout.write(`\n== ${name} ${JSON.stringify(figures(compared.counts))}\n`);
  for (const claim of [...compared.missed].sort(byPlace)) process.stdout.write(`missed    ${line(claim)}\n`);
  for (const claim of [...compared.spurious].sort(byPlace))
    process.stdout.write(`spurious  ${line(claim)}\n`);
  for (const each of compared.otherVoice)
    process.stdout.write(
      `voice     ${line(each.gold)}  found [${each.found.voices.map(nameOf).join(' > ')}]\n`,
    );
}
process.stdout.write(`\nall ${JSON.stringify(figures(addCounts(all)))}\n`);
for (const [predicate, row] of [...byPredicate].sort((one, other) => one[0].localeCompare(other[0]))) {
  process.stdout.write(`${predicate.padEnd(28)} ${JSON.stringify(row)}\n`);
}
