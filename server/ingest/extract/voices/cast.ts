import { lastAtMost } from '../../../domain/last-at-most.ts';
import type { MentionSpan, Referent } from '../analysis.ts';
import { judgingNouns } from '../reference/reference-words.ts';
import { firstEndingAfter } from '../syntax/first-ending-after.ts';
import { caseOf, childBy, type Tree } from '../syntax/tree.ts';

/** The referents of a document by the token that heads each of their mentions; grows when a claim needs one that is not there. */
export interface Cast {
  readonly referents: () => readonly Referent[];
  readonly find: (id: string) => Referent | undefined;
  /** The referent that a mention headed by this token names; of several mentions, the longest counts. */
  readonly at: (sentence: number, token: number) => Referent | undefined;
  readonly mentionAt: (sentence: number, token: number) => MentionSpan | undefined;
  readonly add: (sentence: number, token: number, made: Omit<Referent, 'id'>) => Referent;
}

export function makeCast(trees: readonly Tree[], given: readonly Referent[]): Cast {
  const all: Referent[] = [...given];
  const byId = new Map(all.map((referent) => [referent.id, referent]));
  const heads = trees.map(
    () => new Map<number, { readonly referent: string; readonly mention: MentionSpan }>(),
  );
  const starts = trees.map((tree) => tree.sentence.start);

  for (const referent of all) {
    for (const mention of referent.mentions) {
      const sentence = lastAtMost(starts, mention.start);
      const tree = trees[sentence];
      if (tree === undefined) continue;
      const head = headOf(tree, mention);
      if (head === undefined) continue;
      const there = heads[sentence]?.get(head)?.mention;
      if (there !== undefined && there.end - there.start >= mention.end - mention.start) continue;
      heads[sentence]?.set(head, { referent: referent.id, mention });
    }
  }

  trees.forEach((tree, sentence) => {
    const known = heads[sentence];
    tree.tokens.forEach((word, token) => {
      // `the act of genocide` is one thing, whichever of the two nouns the rest hangs on.
      if (known === undefined || !judgingNouns.has(word.lemma) || !known.has(token)) return;
      const inner = (tree.children[token] ?? []).find(
        (child) => tree.base[child] === 'nmod' && caseOf(tree, child) === 'of' && !known.has(child),
      );
      const outer = known.get(token);
      if (inner !== undefined && outer !== undefined && childBy(tree, inner, 'det') === undefined)
        known.set(inner, outer);
    });
  });

  return {
    referents: () => all,
    find: (id) => byId.get(id),
    at: (sentence, token) => byId.get(heads[sentence]?.get(token)?.referent ?? ''),
    mentionAt: (sentence, token) => heads[sentence]?.get(token)?.mention,
    add: (sentence, token, made) => {
      const referent = { id: freeId(byId, all.length), ...made };
      all.push(referent);
      byId.set(referent.id, referent);
      const mention = referent.mentions[0];
      if (mention !== undefined) heads[sentence]?.set(token, { referent: referent.id, mention });
      return referent;
    },
  };
}

function freeId(taken: ReadonlyMap<string, unknown>, from: number): string {
  let number = from;
  while (taken.has(`e${number}`)) number += 1;
  return `e${number}`;
}

/** The token of a mention whose own head lies outside it: what the rest of the sentence is tied to. */
function headOf(tree: Tree, mention: MentionSpan): number | undefined {
  const { tokens } = tree;
  const low = firstEndingAfter(tokens, mention.start);
  let first: number | undefined;
  for (let at = low; at < tokens.length && (tokens[at]?.start ?? 0) < mention.end; at += 1) {
    const head = tokens[at]?.head ?? -1;
    const above = tokens[head];
    const outside = above === undefined || above.end <= mention.start || above.start >= mention.end;
    if (!outside || tree.base[at] === 'punct' || tree.base[at] === 'case') continue;
    if (tokens[at]?.start === mention.head) return at;
    first ??= at;
  }
  return first;
}
