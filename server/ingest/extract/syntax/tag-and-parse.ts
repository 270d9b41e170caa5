import type { ParsedSentence, ParsedToken, Sentence } from '../analysis.ts';
import { nameRelations, treeOf } from './name-relations.ts';
import { parseColumns } from './parse-columns.ts';
import { greedyParser } from './parse-tokens.ts';
import { partOfSpeech } from './part-of-speech.ts';
import { atomReader, edge } from './sentence-atoms.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { tagKinds } from './tag-kinds.ts';
import { tagTokens } from './tag-tokens.ts';

/**
 * Give each token its tag, lemma, part of speech, head and relation. Offsets stay as they are; each sentence is one tree
 * with one root. Time is linear in the number of tokens.
 */
export function tagAndParse(sentences: readonly Sentence[], model: SyntaxModel): ParsedSentence[] {
  const read = atomReader(model.clusters);
  const kinds = tagKinds(model.tags);
  const rootRelation = model.relations.indexOf('root');
  const parse = greedyParser(model.parseWeights);
  return sentences.map((sentence) => {
    const atoms = read(sentence.tokens);
    const tags = new Int32Array(atoms.size + 2 * edge);
    tagTokens(atoms, model.tagWeights, tags);
    const columns = parseColumns(atoms, tags, kinds);
    const tree = treeOf(parse(atoms.size, columns), columns.tag);
    const relations = nameRelations(tree, columns, model.relationWeights, rootRelation);
    const tokens = sentence.tokens.map((token, i): ParsedToken => {
      const place = i + edge;
      const tag = model.tags[(tags[place] ?? 1) - 1] ?? 'NN';
      const head = tree.heads[place] ?? tree.root;
      const relation = model.relations[(relations[place] ?? 1) - 1] ?? 'dep';
      return {
        start: token.start,
        end: token.end,
        form: token.form,
        lemma: model.lemmatise(token.form, tag),
        tag,
        pos: partOfSpeech(model.partsOfSpeech, tag, token.form, relation),
        head: head === tree.root ? -1 : head - edge,
        relation,
      };
    });
    return { ...sentence, tokens };
  });
}
