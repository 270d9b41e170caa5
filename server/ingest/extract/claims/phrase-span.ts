import type { Span } from '../analysis.ts';
import { spanOf, type Tree } from '../syntax/tree.ts';

/** A complement's words, without its preposition, article and the full stop. */
export function phraseSpan(tree: Tree, token: number): Span {
  let from = tree.first[token] ?? token;
  let to = tree.last[token] ?? token;
  for (const child of tree.children[token] ?? []) {
    const leaves =
      ['case', 'mark', 'punct', 'cop', 'nsubj', 'aux', 'cc'].includes(tree.base[child] ?? '') ||
      (tree.base[child] === 'det' && isArticle(tree, child));
    if (leaves && child < token && (tree.last[child] ?? child) >= from)
      from = (tree.last[child] ?? child) + 1;
    const after =
      ['conj', 'appos', 'acl', 'advcl', 'parataxis'].includes(tree.base[child] ?? '') &&
      tree.tokens[child]?.relation !== 'acl';
    if (after && child > token && (tree.first[child] ?? child) - 1 < to)
      to = (tree.first[child] ?? child) - 1;
  }
  while (to > token && (tree.base[to] === 'punct' || tree.base[to] === 'cc')) to -= 1;
  while (from < token && tree.base[from] === 'punct') from += 1;
  return spanOf(tree, Math.min(from, token), Math.max(to, token));
}

export const isArticle = (tree: Tree, token: number): boolean =>
  ['the', 'a', 'an', 'this', 'that', 'these', 'those'].includes(tree.tokens[token]?.form.toLowerCase() ?? '');
