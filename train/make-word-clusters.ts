import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  packWordClusters,
  type WordCluster,
  wordClustersFile,
} from '../server/ingest/extract/model/word-clusters.ts';
import { clusterPoints, nearestCentres, unit } from './k-means.ts';
import { readEmbeddings } from './read-embeddings.ts';

/**
 * Groups words by how they are used: words whose vectors lie close get one number, on three levels. A tagger that never saw
 * `dredged` has then seen words like it (Koo, Carreras and Collins 2008; Turian and others 2010).
 */
const words = 110_000;
const learnedFrom = 50_000;
const fineClusters = 1024;
const middleClusters = 160;
const coarseClusters = 32;
const seed = 1992;

const embeddings = readEmbeddings();
const { dimensions } = embeddings;
const chosen = embeddings.words.filter((word) => /[\p{L}\p{N}$%]/u.test(word)).slice(0, words);
const values = new Float32Array(chosen.length * dimensions);
chosen.forEach((word, index) => {
  values.set(unit((embeddings.vectors[word] ?? []).slice(0, dimensions)), index * dimensions);
});

const learned = {
  values: values.subarray(0, learnedFrom * dimensions),
  weights: Float32Array.from({ length: learnedFrom }, (_, rank) => 1 / Math.sqrt(10 + rank)),
  dimensions,
};
const fine = clusterPoints(learned, fineClusters, 18, seed);
const of = nearestCentres(values, chosen.length, fine.centres, dimensions).of;
const middle = coarser(fine.centres, middleClusters);
const coarse = coarser(middle.centres, coarseClusters);

const rows: WordCluster[] = chosen.map((word, index) => ({ word, cluster: of[index] ?? 0 }));
const packed = packWordClusters({
  rows,
  middleOf: middle.of,
  coarseOf: Uint16Array.from(middle.of, (cluster) => coarse.of[cluster] ?? 0),
});
const bytes = brotliCompressSync(packed, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync(wordClustersFile, bytes);
console.log(`${rows.length} words in ${fineClusters} clusters: ${(bytes.length / 1024).toFixed(0)} KiB`);

function coarser(centres: Float32Array, count: number) {
  const size = centres.length / dimensions;
  return clusterPoints(
    { values: centres, weights: new Float32Array(size).fill(1), dimensions },
    count,
    30,
    seed,
  );
}
