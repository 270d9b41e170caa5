import type { Span } from '../analysis.ts';
import { spanOf, type Tree } from '../syntax/tree.ts';

/** The words that name a speaker and say that he speaks, from the one to the other. */
export function cueSpan(tree: Tree, speaker: number, cue: number): Span {
  const near = (token: number) =>
    Math.abs((tree.first[token] ?? token) - token) < 8 ? (tree.first[token] ?? token) : token;
  const from = Math.min(near(speaker), speaker, cue);
  const to = Math.max(speaker, cue);
  return spanOf(tree, from, to);
}
