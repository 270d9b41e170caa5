import { newArena } from '../server/ingest/extract/neural/arena.ts';
import { packTensors } from '../server/ingest/extract/neural/tensors.ts';
import type { WordVectors } from '../server/ingest/extract/neural/word-vectors.ts';
import { type SyntaxNotes, wordRows } from '../server/ingest/extract/syntax/syntax-model.ts';
import { openNetwork } from '../server/ingest/extract/syntax/syntax-network.ts';
import { batchReader, tableWord } from '../server/ingest/extract/syntax/token-batch.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { learnPartsOfSpeech } from './learn-parts-of-speech.ts';
import { adam } from './neural/adam.ts';
import type { GoldBatch } from './neural/gold-batch.ts';
import { type NetworkSizes, newTensors } from './neural/new-network.ts';
import { learnBatch } from './neural/syntax-slopes.ts';
import { seededRandom } from './random.ts';
import type { AnnotatedDocument, AnnotatedSentence } from './read-conllu.ts';
import { shuffledNumbers } from './shuffled-numbers.ts';
import type { NamePool } from './vary/name-pool.ts';
import { varySentence } from './vary/vary-sentence.ts';
import { varySpeech } from './vary/vary-speech.ts';

const sizes: Omit<NetworkSizes, 'vectors'> = {
  words: 48,
  signs: 48,
  d: 160,
  layers: 3,
  hidden: 128,
  pairs: 96,
};
/** Passes over the data and how they are made: what the figures were tuned to. */
const settings = {
  epochs: 40,
  seed: 1,
  rate: 3e-3,
  warmUp: 200,
  dropout: 0.4,
  exploring: 0.8,
  exploresFrom: 2,
  batchTokens: 650,
  /** A word seen n times is taken for one that is not known this often over this and n. */
  unknown: 0.25,
  /** Of the weights that are kept, what the last step adds to the mean of those before. */
  averaging: 0.002,
  /** How often a sentence in which somebody says something is said again with another verb. */
  speechCopies: 3,
};

/** Words marked as two that were written as one, and such: no tag to learn. */
const rareTags = new Set(['_', 'GW']);
const arenaFloats = 60_000_000;

/** Train the tagger and the parser; the same documents give the same bytes. `say` is told what is going on. */
export function trainSyntax(
  documents: readonly AnnotatedDocument[],
  vectors: WordVectors,
  pool: NamePool,
  say: (line: string) => void,
): Uint8Array {
  const read = documents.flatMap((document) => document.sentences);
  const sentences = [...read, ...varySpeech(read, settings.speechCopies, seededRandom(settings.seed))];
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const counts = new Map<string, number>();
  for (const { form } of tokens) counts.set(tableWord(form), (counts.get(tableWord(form)) ?? 0) + 1);
  const notes: SyntaxNotes = {
    words: [...counts].flatMap(([word, count]) => (count > 1 ? [word] : [])).sort(),
    tags: [...new Set(tokens.map(({ tag }) => tag))].filter((tag) => !rareTags.has(tag)).sort(),
    relations: [...new Set(tokens.map(({ relation }) => relation))].filter((name) => name !== 'root').sort(),
    lemmas: learnLemmas(tokens),
    partsOfSpeech: learnPartsOfSpeech(tokens),
  };

  const random = seededRandom(settings.seed);
  const arena = newArena(arenaFloats);
  const tensors = newTensors(
    arena,
    { ...sizes, vectors: vectors.dimensions },
    { words: notes.words.length, tags: notes.tags.length, relations: notes.relations.length },
    random,
  );
  const slopes = new Map(tensors.map(({ name, values }) => [name, arena.floats(values.length)]));
  const network = openNetwork(new Map(tensors.map((tensor) => [tensor.name, tensor])), vectors);
  const optimiser = adam(
    tensors.map(({ name, values }) => ({
      values,
      slopes: slopes.get(name) ?? new Float32Array(values.length),
    })),
  );
  const batchOf = batchReader(wordRows(notes.words), vectors);
  const goldOf = goldReader(notes);
  const wordCounts = [0, ...notes.words.map((word) => counts.get(word) ?? 0)];
  const batches = batchesOf(sentences);
  const steps = settings.epochs * batches(random).length;
  const means = tensors.map(({ values }) => Float32Array.from(values));
  const mark = arena.taken;
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const losses = { tags: 0, transitions: 0, relations: 0 };
    const exploring = epoch < settings.exploresFrom ? 0 : settings.exploring;
    const round = batches(random);
    for (const drawn of round) {
      const own = drawn.map((sentence) => varySentence(sentence, pool, random));
      const batch = batchOf(own.map((sentence) => sentence.tokens));
      batch.words.forEach((word, row) => {
        const share = settings.unknown / (settings.unknown + (wordCounts[word] ?? 0));
        if (word > 0 && random() < share) batch.words[row] = 0;
      });
      const { dropout } = settings;
      const loss = learnBatch(arena, network, slopes, batch, goldOf(own), { random, dropout, exploring });
      arena.release(mark);
      optimiser.step(rateAt(step, steps));
      step += 1;
      tensors.forEach(({ values }, index) => {
        drawNearer(means[index] ?? values, values);
      });
      losses.tags += loss.tags / round.length;
      losses.transitions += loss.transitions / round.length;
      losses.relations += loss.relations / round.length;
    }
    say(
      `syntax: pass ${epoch + 1} of ${settings.epochs}, losses ${Object.values(losses)
        .map((loss) => loss.toFixed(3))
        .join(' ')}`,
    );
  }
  tensors.forEach(({ values }, index) => {
    values.set(means[index] ?? values);
  });
  return packTensors({ notes, tensors });
}

/** Moves the means of weights towards what the weights are now (Polyak and Juditsky 1992). */
function drawNearer(means: Float32Array, values: Float32Array): void {
  for (let i = 0; i < means.length; i += 1) {
    const mean = means[i] ?? 0;
    means[i] = mean + settings.averaging * ((values[i] ?? 0) - mean);
  }
}

/** Up in a straight line, then down along a cosine. */
function rateAt(step: number, steps: number): number {
  if (step < settings.warmUp) return (settings.rate * (step + 1)) / settings.warmUp;
  const way = (step - settings.warmUp) / Math.max(1, steps - settings.warmUp);
  return settings.rate * (0.02 + 0.98 * 0.5 * (1 + Math.cos(Math.PI * way)));
}

/** Sentences in a random order, in batches of about as many tokens. */
function batchesOf(sentences: readonly AnnotatedSentence[]) {
  return (random: () => number): AnnotatedSentence[][] => {
    const batches: AnnotatedSentence[][] = [];
    let size = settings.batchTokens;
    for (const index of shuffledNumbers(sentences.length, random)) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      if (size + sentence.tokens.length > settings.batchTokens) {
        batches.push([]);
        size = 0;
      }
      batches.at(-1)?.push(sentence);
      size += sentence.tokens.length;
    }
    return batches;
  };
}

function goldReader(notes: SyntaxNotes) {
  const tagClass = new Map(notes.tags.map((tag, index) => [tag, index]));
  const relationClass = new Map(notes.relations.map((relation, index) => [relation, index]));
  const usual = tagClass.get('NN') ?? 0;
  return (sentences: readonly AnnotatedSentence[]): GoldBatch => {
    const tokens = sentences.flatMap((sentence) =>
      sentence.tokens.map((token) => ({ token, size: sentence.tokens.length })),
    );
    return {
      tags: Int32Array.from(tokens, ({ token }) => tagClass.get(token.tag) ?? usual),
      heads: Int32Array.from(tokens, ({ token, size }) => (token.head < 0 ? size : token.head)),
      relations: Int32Array.from(tokens, ({ token }) => relationClass.get(token.relation) ?? 0),
      tagCount: notes.tags.length,
      relationCount: notes.relations.length,
    };
  };
}
