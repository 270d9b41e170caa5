import type { ParsedSentence, ParsedToken, Sentence } from '../analysis.ts';
import { parseTokens } from './parse-tokens.ts';
import { partOfSpeech } from './part-of-speech.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { runNetwork, scoreRelations } from './syntax-network.ts';

/** The network reads sentences together up to this many tokens: one multiplication for all of them. */
const batchTokens = 256;

/**
 * Give each token its tag, lemma, part of speech, head and relation. Offsets stay as they are; each sentence is one tree
 * with one root. Time is linear in the number of tokens.
 */
export function tagAndParse(sentences: readonly Sentence[], model: SyntaxModel): ParsedSentence[] {
  const parsed: ParsedSentence[] = [];
  let batch: Sentence[] = [];
  let tokens = 0;
  const flush = () => {
    parsed.push(...parseBatch(batch, model));
    batch = [];
    tokens = 0;
  };
  for (const sentence of sentences) {
    if (tokens > 0 && tokens + sentence.tokens.length > batchTokens) flush();
    batch.push(sentence);
    tokens += sentence.tokens.length;
  }
  flush();
  return parsed;
}

function parseBatch(sentences: readonly Sentence[], model: SyntaxModel): ParsedSentence[] {
  const { arena, network } = model;
  const mark = arena.taken;
  const batch = model.read(sentences.map(({ tokens }) => tokens));
  const rows = batch.starts.at(-1) ?? 0;
  const { tagScores, joint } = runNetwork(arena, network, batch);
  const heads = new Int32Array(rows);
  sentences.forEach(({ tokens }, index) => {
    const start = batch.starts[index] ?? 0;
    parseTokens(network, joint, { start, size: tokens.length, rows }).forEach((head, i) => {
      heads[start + i] = head === tokens.length ? -1 : start + head;
    });
  });
  const { scores } = scoreRelations(arena, network, joint, heads);
  const tagClasses = bestOfRows(tagScores, network.tags.matrix.columns, model.tags.length);
  const relationClasses = bestOfRows(scores, network.relations.matrix.columns, model.relations.length);
  arena.release(mark);
  return sentences.map((sentence, index) => {
    const start = batch.starts[index] ?? 0;
    const tokens = sentence.tokens.map((token, i): ParsedToken => {
      const row = start + i;
      const head = heads[row] ?? -1;
      const tag = model.tags[tagClasses[row] ?? 0] ?? 'NN';
      const relation = head < 0 ? 'root' : (model.relations[relationClasses[row] ?? 0] ?? 'dep');
      return {
        start: token.start,
        end: token.end,
        form: token.form,
        lemma: model.lemmatise(token.form, tag),
        tag,
        pos: partOfSpeech(model.partsOfSpeech, tag, token.form, relation),
        head: head < 0 ? -1 : head - start,
        relation,
      };
    });
    return { ...sentence, tokens };
  });
}

/** For each row of a matrix the first of the columns below `count` that is highest. */
function bestOfRows(scores: Float32Array, columns: number, count: number): Int32Array {
  return Int32Array.from({ length: scores.length / columns }, (_, row) => {
    let best = 0;
    for (let column = 1; column < count; column += 1) {
      if ((scores[row * columns + column] ?? 0) > (scores[row * columns + best] ?? 0)) best = column;
    }
    return best;
  });
}
