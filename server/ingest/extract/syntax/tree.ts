import type { ParsedSentence, ParsedToken, Span } from '../analysis.ts';

/** A sentence with what the rules ask of its tree, worked out once: children, relations without subtype, reach of each subtree. */
export interface Tree {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly ParsedToken[];
  readonly children: readonly (readonly number[])[];
  /** Relation without its subtype: `nsubj` of `nsubj:pass`. */
  readonly base: readonly string[];
  /** Tokens from the root downwards, heads before their dependents. Tokens that no root reaches are left out. */
  readonly order: readonly number[];
  /** First and last token of each token's subtree. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The tree of a sentence, in time linear in its length; cycles, which a parser should not make, are cut. */
export function treeOf(given: ParsedSentence): Tree {
  const sentence = withoutCycles(given);
  const { tokens } = sentence;
  const children: number[][] = tokens.map(() => []);
  const base: string[] = [];
  const roots: number[] = [];
  tokens.forEach((token, index) => {
    const colon = token.relation.indexOf(':');
    base.push(colon === -1 ? token.relation : token.relation.slice(0, colon));
    const above = token.head === index ? undefined : children[token.head];
    if (above === undefined) roots.push(index);
    else above.push(index);
  });
  const order: number[] = [...roots];
  for (let at = 0; at < order.length; at += 1) {
    for (const child of children[order[at] ?? 0] ?? []) order.push(child);
  }
  const first = Int32Array.from(tokens, (_, index) => index);
  const last = Int32Array.from(tokens, (_, index) => index);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const token = order[at] ?? 0;
    const above = tokens[token]?.head ?? -1;
    if (above < 0 || above === token) continue;
    first[above] = Math.min(first[above] ?? 0, first[token] ?? 0);
    last[above] = Math.max(last[above] ?? 0, last[token] ?? 0);
  }
  return { sentence, tokens, children, base, order, first, last };
}

/** The sentence itself when each token reaches a root; else one where those that do not are roots of their own. */
function withoutCycles(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const reaches = new Uint8Array(tokens.length);
  let lost = false;
  const looped = new Uint8Array(tokens.length);
  tokens.forEach((_, index) => {
    const path: number[] = [];
    let at = index;
    while (at >= 0 && at < tokens.length && reaches[at] === 0) {
      // Seen on this very path: the token closes a circle.
      reaches[at] = 2;
      path.push(at);
      at = tokens[at]?.head ?? -1;
    }
    if (at >= 0 && reaches[at] === 2) {
      looped[at] = 1;
      lost = true;
    }
    for (const each of path) reaches[each] = 1;
  });
  if (!lost) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, index) => (looped[index] === 1 ? { ...token, head: -1 } : token)),
  };
}

/** Dependents of a token whose relation, without subtype, is one of `relations`. */
export const childrenBy = (tree: Tree, token: number, ...relations: readonly string[]): number[] =>
  (tree.children[token] ?? []).filter((child) => relations.includes(tree.base[child] ?? ''));

export const childBy = (tree: Tree, token: number, ...relations: readonly string[]): number | undefined =>
  (tree.children[token] ?? []).find((child) => relations.includes(tree.base[child] ?? ''));

/** The preposition or postposition of a phrase, with its fixed parts: `in`, `because of`, `according to`; `''` without one. */
export function caseOf(tree: Tree, token: number): string {
  let words = '';
  for (const child of tree.children[token] ?? []) {
    if (tree.base[child] !== 'case' || tree.tokens[child]?.tag === 'POS') continue;
    words += `${words === '' ? '' : ' '}${(tree.tokens[child]?.form ?? '').toLowerCase()}`;
    for (const part of tree.children[child] ?? []) {
      if (tree.base[part] === 'fixed') words += ` ${(tree.tokens[part]?.form ?? '').toLowerCase()}`;
    }
  }
  return words;
}

/** The words from one token to another, as a span of the text. */
export const spanOf = (tree: Tree, from: number, to: number): Span => ({
  start: tree.tokens[from]?.start ?? tree.sentence.start,
  end: tree.tokens[to]?.end ?? tree.sentence.end,
});

export function isInside(tree: Tree, token: number, ancestor: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && steps <= tree.tokens.length; steps += 1) {
    if (at === ancestor) return true;
    at = tree.tokens[at]?.head ?? -1;
  }
  return false;
}

const clauseRelations = new Set([
  'root',
  'ccomp',
  'csubj',
  'parataxis',
  'advcl',
  'acl',
  'xcomp',
  'conj',
  'dep',
]);

/** The head of the clause that a token stands in: the nearest token above it (or itself) that heads a clause. */
export function clauseOf(tree: Tree, token: number): number {
  let at = token;
  for (let steps = 0; steps <= tree.tokens.length; steps += 1) {
    const base = tree.base[at] ?? 'root';
    const above = tree.tokens[at]?.head ?? -1;
    if (above < 0) return at;
    if (clauseRelations.has(base) && (base !== 'conj' || isPredicate(tree, at))) return at;
    at = above;
  }
  return at;
}

/** Whether a token is what a clause is built on: a verb, or what a copula or a subject makes one of. */
export function isPredicate(tree: Tree, token: number): boolean {
  const pos = tree.tokens[token]?.pos;
  if (pos === 'VERB' || pos === 'AUX') return true;
  return (tree.children[token] ?? []).some(
    (child) => tree.base[child] === 'cop' || tree.base[child] === 'nsubj',
  );
}

/** A token and its conjuncts: `women`, `children` and `people` of `women, children and old people`. */
export function withConjuncts(tree: Tree, token: number): number[] {
  const all = [token];
  for (let at = 0; at < all.length && all.length < 64; at += 1) {
    all.push(...childrenBy(tree, all[at] ?? 0, 'conj').filter((child) => !isPredicate(tree, child)));
  }
  return all;
}
