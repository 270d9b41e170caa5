import { clauseAt } from '../syntax/clause.ts';
import { caseOf } from '../syntax/tree.ts';
import type { Reading } from './reading.ts';
import { isDocument, whoIs } from './who.ts';

const makes = new Set([
  'adopt',
  'issue',
  'publish',
  'release',
  'sign',
  'write',
  'pass',
  'post',
  'send',
  'draft',
  'author',
  'approve',
  'circulate',
]);

/**
 * Who speaks through each document that the text tells of: who adopted, issued or wrote it, or whose it is (`the Congress's
 * statement`, `a report by the Bank`). The first one told counts.
 */
export function authorsOf(reading: Reading): ReadonlyMap<string, string> {
  const authors = new Map<string, string>();
  const tell = (document: string | undefined, author: string | undefined) => {
    if (document === undefined || author === undefined || document === author || authors.has(document))
      return;
    if (isDocument(reading, document) && !isDocument(reading, author)) authors.set(document, author);
  };
  reading.trees.forEach((tree, sentence) => {
    for (const token of tree.order) {
      const word = tree.tokens[token];
      if (word?.pos === 'VERB' && makes.has(word.lemma)) {
        const clause = clauseAt(tree, token);
        if (clause.subject === undefined || clause.object === undefined) continue;
        tell(whoIs(reading, sentence, clause.object, []), whoIs(reading, sentence, clause.subject, []));
      } else if (word?.pos === 'NOUN' && (tree.children[token]?.length ?? 0) > 0) {
        const document = reading.cast.at(sentence, token)?.id;
        if (document === undefined || !isDocument(reading, document)) continue;
        for (const child of tree.children[token] ?? []) {
          const owner =
            tree.tokens[child]?.relation === 'nmod:poss' ||
            (tree.base[child] === 'nmod' && ['by', 'from'].includes(caseOf(tree, child)));
          if (owner) tell(document, whoIs(reading, sentence, child, []));
        }
      }
    }
  });
  return authors;
}
