import type { Span } from '../analysis.ts';
import { caseOf, spanOf, type Tree } from '../syntax/tree.ts';

const before = new Set(['amod', 'compound', 'nmod', 'flat', 'advmod', 'nummod']);

/** The words of a role: without article, owner, name, relative clause and place, `of X` and `at large` included. */
export function roleSpan(tree: Tree, role: number): Span {
  let from = role;
  let to = role;
  for (const child of tree.children[role] ?? []) {
    const base = tree.base[child] ?? '';
    const relation = tree.tokens[child]?.relation;
    if (child < role) {
      if (before.has(base) && relation !== 'nmod:poss' && !isCount(tree, child) && !isPassing(tree, child))
        from = Math.min(from, tree.first[child] ?? child);
    } else if ((base === 'flat' || base === 'appos') && tree.tokens[child]?.pos === 'PROPN') {
      // `councillor A of the party`: what follows the name is the name's.
      break;
    } else if (base === 'nmod' && (caseOf(tree, child) === 'of' || isFixed(tree, child))) {
      to = Math.max(to, lastOf(tree, child));
    } else if (base === 'compound' || base === 'goeswith') to = Math.max(to, child);
  }
  while (from < role && tree.base[from] === 'punct') from += 1;
  return spanOf(tree, from, to);
}

const isCount = (tree: Tree, token: number): boolean => {
  for (let at = tree.first[token] ?? token; at <= (tree.last[token] ?? token); at += 1)
    if (tree.tokens[at]?.pos === 'NUM') return true;
  return false;
};

/** Words that do not say what somebody is: `other`, `newly elected`, `as well as`. */
const isPassing = (tree: Tree, token: number): boolean => {
  const form = tree.tokens[token]?.form.toLowerCase() ?? '';
  return (
    form === 'other' ||
    form === 'another' ||
    form === 'as' ||
    form === 'well' ||
    form === 'also' ||
    (tree.tokens[token]?.tag === 'VBN' && tree.base[token] === 'amod')
  );
};

/** `at large`, `in chief`: a word that no article opens and no name is. */
const isFixed = (tree: Tree, token: number): boolean => {
  const word = tree.tokens[token];
  return (
    word !== undefined && ['large', 'chief', 'residence', 'charge', 'law'].includes(word.lemma.toLowerCase())
  );
};

/** End of an `of` phrase, without what tells more of it. */
function lastOf(tree: Tree, token: number): number {
  let to = token;
  for (const child of tree.children[token] ?? []) {
    const base = tree.base[child] ?? '';
    if (child < token) continue;
    if (base === 'flat' || base === 'compound' || base === 'nmod' || base === 'conj')
      to = Math.max(to, tree.last[child] ?? child);
  }
  return to;
}
