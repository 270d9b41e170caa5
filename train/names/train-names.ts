import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { loadWordClusters } from '../../server/ingest/extract/model/word-clusters.ts';
import { loadGazetteers } from '../../server/ingest/extract/names/gazetteers.ts';
import { nameFeatures } from '../../server/ingest/extract/names/name-features.ts';
import {
  begins,
  labelCount,
  labelOf,
  labelsOf,
  nameKinds,
  unit,
} from '../../server/ingest/extract/names/name-labels.ts';
import {
  nameModelFile,
  type PackedRow,
  packNameModel,
} from '../../server/ingest/extract/names/name-model.ts';
import { makeWordSigns } from '../../server/ingest/extract/names/word-signs.ts';
import { type LabelledWords, readCrossNer } from './read-crossner.ts';
import { readGumNames } from './read-gum-names.ts';
import { roleReader } from './role-reader.ts';
import { type LabelledSentence, type TaggerWeights, trainTagger } from './train-tagger.ts';

const domains = ['politics', 'science', 'music', 'literature', 'ai'];
/** How often an epoch goes through the politics part, which is nearest to news; the other parts once. */
const politicsTimes = 8;
const epochs = 8;
const runs = 2;
const margin = 100;
const hidden = 0.5;
/** A weight of fewer whole steps than this is left out; the greatest of a thousand are cut at 127 steps. */
const smallest = 0.6;
/**
 * What a name of a place must be better by, in whole steps: the politics part has constituencies and states far
 * more often than news has. Fitted on the development part.
 */
const placeCost = 400;
/** A feature none of whose weights comes to this many steps is left out: so said the development part, and the file is half. */
const leastOfFeature = 14;

/**
 * Learn `models/en/names.bin` from the train parts of CrossNER's five domains and GUM's training documents. The weights are the mean of
 * several runs, each in an order of its own; the same data and seed give the same bytes.
 */
export function trainNames(
  folder: string,
  seed: number,
  file = nameModelFile,
): { rows: number; bytes: number } {
  const resources = { clusters: loadWordClusters(), gazetteers: loadGazetteers() };
  const signsOf = makeWordSigns(resources);
  const rolesOf = roleReader();
  const rowOf = new Map<number, number>();
  const label = ({ words, names }: LabelledWords): LabelledSentence => {
    const { values, starts } = nameFeatures(words.map(signsOf), rolesOf(words), resources);
    const rows = words.map((_, at) =>
      values.slice(starts[at], starts[at + 1]).map((feature) => {
        const row = rowOf.get(feature) ?? rowOf.size;
        rowOf.set(feature, row);
        return row;
      }),
    );
    return { rows, labels: labelsOf(words.length, names) };
  };
  const sentences = [
    ...domains.flatMap((domain) => {
      const part = readCrossNer(folder, domain, 'train').map(label);
      return Array.from({ length: domain === 'politics' ? politicsTimes : 1 }, () => part).flat();
    }),
    ...readGumNames(folder).map(label),
  ];
  let mean: TaggerWeights | undefined;
  for (let run = 0; run < runs; run += 1) {
    const weights = trainTagger(sentences, {
      rowCount: rowOf.size,
      epochs,
      seed: seed + run,
      margin,
      hidden,
    });
    mean = mean === undefined ? weights : add(mean, weights);
  }
  if (mean === undefined) throw new Error('Nothing was learned');
  const { rows, steps } = quantise([...rowOf.keys()], mean);
  const bytes = brotliCompressSync(packNameModel(rows, steps), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return { rows: rows.length, bytes: bytes.length };
}

function add(one: TaggerWeights, other: TaggerWeights): TaggerWeights {
  return {
    rows: one.rows.map((value, index) => value + (other.rows[index] ?? 0)),
    steps: one.steps.map((value, index) => value + (other.steps[index] ?? 0)),
  };
}

function quantise(
  features: readonly number[],
  mean: TaggerWeights,
): { rows: PackedRow[]; steps: Int16Array } {
  const magnitudes = mean.rows
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const greatest = magnitudes[Math.floor(0.999 * magnitudes.length)] ?? 1;
  const scale = 127 / greatest;
  const rows: PackedRow[] = [];
  features.forEach((feature, index) => {
    const labels: number[] = [];
    const weights: number[] = [];
    for (let label = 0; label < labelCount; label += 1) {
      const exact = (mean.rows[index * labelCount + label] ?? 0) * scale;
      if (Math.abs(exact) < smallest) continue;
      labels.push(label);
      weights.push(Math.max(-127, Math.min(127, Math.round(exact))));
    }
    if (weights.some((weight) => Math.abs(weight) >= leastOfFeature)) rows.push({ feature, labels, weights });
  });
  const steps = Int16Array.from(mean.steps, (value) => cut(Math.round(value * scale)));
  const place = nameKinds.indexOf('place');
  const costs = [
    [labelOf(place, begins), placeCost],
    [labelOf(place, unit), placeCost],
  ] as const;
  for (let before = 0; before < labelCount; before += 1) {
    for (const [label, cost] of costs) {
      const at = before * labelCount + label;
      steps[at] = cut((steps[at] ?? 0) - cost);
    }
  }
  return { rows, steps };
}

const cut = (value: number): number => Math.max(-32767, Math.min(32767, value));
