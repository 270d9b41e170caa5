import type { AnnotatedSentence } from '../read-conllu.ts';

/** A token to put into a tree: its head as a place among those put in, -1 where it takes the place of what is taken out. */
export interface NewToken {
  readonly form: string;
  readonly tag: string;
  readonly relation: string;
  readonly head: number;
}

/**
 * A sentence with other tokens in place of those from `from` up to, without, `to`. What hung on one of those hangs on the new one whose head is
 * -1, and that one hangs where they hung. The new sentence is for its forms, tags and tree: offsets are not kept right.
 * Throws an Error when what is taken out hangs on more than one place.
 */
export function splice(
  sentence: AnnotatedSentence,
  from: number,
  to: number,
  put: readonly NewToken[],
): AnnotatedSentence {
  const { tokens, misc } = sentence;
  const isOut = (index: number) => index >= from && index < to;
  const tops = tokens.slice(from, to).filter(({ head }) => !isOut(head));
  const [top] = tops;
  if (top === undefined || tops.length > 1) throw new Error(`tokens ${from} to ${to} are no subtree`);
  const newTop = from + put.findIndex(({ head }) => head < 0);
  const moved = (head: number) =>
    isOut(head) ? newTop : head >= to ? head + put.length - (to - from) : head;
  const outer = (list: typeof tokens) => list.map((token) => ({ ...token, head: moved(token.head) }));
  const inner = put.map(({ form, tag, relation, head }) => ({
    ...top,
    form,
    lemma: form,
    tag,
    relation: head < 0 ? top.relation : relation,
    head: head < 0 ? moved(top.head) : from + head,
  }));
  return {
    ...sentence,
    tokens: [...outer(tokens.slice(0, from)), ...inner, ...outer(tokens.slice(to))],
    misc: [...misc.slice(0, from), ...put.map(() => '_'), ...misc.slice(to)],
  };
}

/** A sentence without some tokens on which nothing hangs. */
export function leaveOut(sentence: AnnotatedSentence, out: ReadonlySet<number>): AnnotatedSentence {
  const { tokens, misc } = sentence;
  let count = 0;
  const places = tokens.map((_, index) => (out.has(index) ? -1 : count++));
  return {
    ...sentence,
    tokens: tokens.flatMap((token, index) =>
      out.has(index) ? [] : [{ ...token, head: token.head < 0 ? -1 : (places[token.head] ?? -1) }],
    ),
    misc: misc.filter((_, index) => !out.has(index)),
  };
}
