import { packModel } from '../server/ingest/extract/model/model-file.ts';
import { openWeights, type WeightRows } from '../server/ingest/extract/model/packed-weights.ts';
import type { WordClusters } from '../server/ingest/extract/model/word-clusters.ts';
import { parseColumns } from '../server/ingest/extract/syntax/parse-columns.ts';
import { atomReader, edge } from '../server/ingest/extract/syntax/sentence-atoms.ts';
import type { DependencyNotes, TagNotes } from '../server/ingest/extract/syntax/syntax-model.ts';
import { tagKinds } from '../server/ingest/extract/syntax/tag-kinds.ts';
import { tagTokens } from '../server/ingest/extract/syntax/tag-tokens.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { learnPartsOfSpeech } from './learn-parts-of-speech.ts';
import type { AnnotatedDocument } from './read-conllu.ts';
import { trainParser } from './train-parser.ts';
import { trainRelations } from './train-relations.ts';
import { type TaggedSentence, trainTagger } from './train-tagger.ts';

/** Passes over the data, the seed, and how many weights are kept: what the figures were tuned to. */
const tagSettings = { epochs: 5, seed: 1, most: 350_000 };
const parseSettings = { epochs: 4, seed: 1, most: 1_400_000 };
const relationSettings = { epochs: 4, seed: 1, most: 350_000 };
/** The parser learns from tags as the tagger would give them for text it was not trained on: a part at a time. */
const folds = 3;

/** Words marked as two that were written as one, and such: no tag to learn. */
const rareTags = new Set(['_', 'GW']);

export interface SyntaxFiles {
  readonly tags: Uint8Array;
  readonly dependencies: Uint8Array;
}

/** Train the tagger and the parser; the same documents give the same bytes. `say` is told what is going on. */
export function trainSyntax(
  documents: readonly AnnotatedDocument[],
  clusters: WordClusters,
  say: (line: string) => void,
): SyntaxFiles {
  const read = atomReader(clusters);
  const sentences = documents.flatMap((document) => document.sentences);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const tags = [...new Set(tokens.map(({ tag }) => tag))].filter((tag) => !rareTags.has(tag)).sort();
  const tagClass = new Map(tags.map((tag, index) => [tag, index]));
  const tagged = sentences.map(
    (sentence): TaggedSentence => ({
      atoms: read(sentence.tokens),
      gold: sentence.tokens.map(({ tag }) => tagClass.get(tag) ?? tagClass.get('NN') ?? 0),
    }),
  );

  say(`tagger: ${tokens.length} tokens, ${tags.length} tags`);
  const tagRows = trainTagger(tagged, tags.length, tagSettings);
  const notes: TagNotes = {
    tags,
    lemmas: learnLemmas(tokens),
    partsOfSpeech: learnPartsOfSpeech(tokens),
  };
  const tagFile = packModel({ notes, weights: [tagRows] });
  say(`tagger: ${describe(tagRows, tagFile)}`);

  const fold = foldsOf(documents);
  const predicted: Int32Array[] = [];
  for (let part = 0; part < folds; part += 1) {
    const rows = trainTagger(
      tagged.filter((_, index) => fold[index] !== part),
      tags.length,
      tagSettings,
    );
    const weights = openWeights(rows);
    tagged.forEach(({ atoms }, index) => {
      if (fold[index] !== part) return;
      const guess = new Int32Array(atoms.size + 2 * edge);
      tagTokens(atoms, weights, guess);
      predicted[index] = guess;
    });
    say(`tags for the parser: part ${part + 1} of ${folds}`);
  }

  const relationNames = [...new Set(tokens.map(({ relation }) => relation))].sort();
  const relationClass = new Map(relationNames.map((relation, index) => [relation, index]));
  const kinds = tagKinds(tags);
  const examples = sentences.map((sentence, index) => {
    const atoms = tagged[index]?.atoms ?? read(sentence.tokens);
    const size = sentence.tokens.length;
    const heads = new Int32Array(size + 2 * edge);
    const relations = new Int32Array(size + 2 * edge);
    sentence.tokens.forEach(({ head, relation }, i) => {
      heads[i + edge] = head < 0 ? size + edge : head + edge;
      relations[i + edge] = (relationClass.get(relation) ?? 0) + 1;
    });
    const columns = parseColumns(atoms, predicted[index] ?? new Int32Array(size + 2 * edge), kinds);
    return { size, columns, heads, relations, gold: { heads } };
  });
  const relationRows = trainRelations(examples, relationNames.length, relationSettings);
  say(`relations: ${relationRows.rowCount} features, ${relationRows.classes.length} weights`);
  const parseRows = trainParser(examples, {
    ...parseSettings,
    passed: (epoch) => say(`parser: pass ${epoch + 1} of ${parseSettings.epochs}`),
  });
  const dependencyNotes: DependencyNotes = { relations: relationNames };
  const parseFile = packModel({ notes: dependencyNotes, weights: [parseRows, relationRows] });
  say(`parser: ${describe(parseRows, parseFile)} with the relations`);
  return { tags: tagFile, dependencies: parseFile };
}

/** Whole documents go into one fold: words of one text are known to each other. One number a sentence. */
function foldsOf(documents: readonly AnnotatedDocument[]): number[] {
  return documents.flatMap((document, index) => document.sentences.map(() => index % folds));
}

function describe(rows: WeightRows, file: Uint8Array): string {
  return `${rows.rowCount} features, ${rows.classes.length} weights, ${(file.length / 1024).toFixed(0)} KiB`;
}
