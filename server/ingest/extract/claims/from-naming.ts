import { clauseAt } from '../syntax/clause.ts';
import { caseOf, childBy, childrenBy, spanOf, type Tree, withConjuncts } from '../syntax/tree.ts';
import { isAs } from '../voices/openers.ts';
import { isArticle } from './phrase-span.ts';
import { type At, named, say } from './say.ts';
import type { Scene } from './scene.ts';

const calling = new Set([
  'call',
  'label',
  'describe',
  'dub',
  'brand',
  'term',
  'characterise',
  'characterize',
  'nickname',
  'portray',
  'deem',
  'know',
  'name',
  'title',
  'entitle',
  'refer',
  'consider',
  'regard',
  'hail',
  'denounce',
]);
/** Of these only the participle names: `known as`, but not `know`. */
const onlyPassive = new Set(['know', 'name', 'title', 'entitle', 'refer', 'regard']);

/** `labelled by X as Y`, `called Y`, `known as Y`: a name or description that somebody gives, never what the thing is. */
export function fromCalling(scene: Scene, sentence: number, verb: number): void {
  const tree = scene.reading.trees[sentence];
  const lemma = tree?.tokens[verb]?.lemma ?? '';
  if (tree === undefined || !calling.has(lemma)) return;
  const clause = clauseAt(tree, verb);
  if (clause.object === undefined || (onlyPassive.has(lemma) && !clause.passive)) return;
  const given =
    childrenBy(tree, verb, 'obl', 'advcl', 'xcomp').find((child) => isAs(tree, child)) ??
    childBy(tree, verb, 'xcomp');
  if (given === undefined || tree.tokens[given]?.pos === 'VERB') return;
  const preposition = caseOf(tree, given);
  if (preposition !== '' && preposition !== 'as') return;
  const at: At = { scene, sentence, tree, noun: given };
  const predicate = tree.tokens[given]?.pos === 'ADJ' ? 'characterised-as' : 'called';
  for (const object of withConjuncts(tree, clause.object)) {
    say(
      at,
      named(at, object),
      predicate,
      { span: fullPhrase(tree, given) },
      spanOf(tree, Math.min(verb, given), Math.max(verb, tree.last[given] ?? given)),
      {
        stance: 'labels',
        clausal: true,
        certainty: 0.9,
      },
    );
  }
}

/** All of the words of a name or description, without `as`, the quotation marks and what follows the clause. */
function fullPhrase(tree: Tree, token: number): { start: number; end: number } {
  let from = tree.first[token] ?? token;
  let to = tree.last[token] ?? token;
  for (const child of tree.children[token] ?? []) {
    const base = tree.base[child];
    const leaves = base === 'case' || base === 'mark' || (base === 'det' && isArticle(tree, child));
    if (leaves && child >= from && child < token) from = child + 1;
    if (['conj', 'advcl', 'parataxis'].includes(tree.base[child] ?? '') && child > token)
      to = Math.min(to, (tree.first[child] ?? child) - 1);
  }
  // `"Super District Council" seats`: the name is what the marks hold.
  const marks = marksIn(tree, from, to);
  if (marks !== undefined && marks.first <= from + 1 && marks.last < to) {
    from = marks.first + 1;
    to = marks.last - 1;
    return spanOf(tree, from, Math.max(from, to));
  }
  while (from < token && tree.base[from] === 'punct') from += 1;
  while (to > token && (tree.base[to] === 'punct' || tree.base[to] === 'cc')) to -= 1;
  return spanOf(tree, from, to);
}

function marksIn(tree: Tree, from: number, to: number): { first: number; last: number } | undefined {
  let first: number | undefined;
  for (let at = from; at <= to; at += 1) {
    if (!['"', '“', '”', '``', "''"].includes(tree.tokens[at]?.form ?? '')) continue;
    if (first === undefined) first = at;
    else return { first, last: at };
  }
  return undefined;
}

/** Words between marks that are no speech: `grown into a "support movement"`. Whoever speaks there calls it so. */
export function fromMarks(scene: Scene): void {
  for (const { from, to, speech } of scene.voices.quotations) {
    const tree = scene.reading.trees[from.sentence];
    if (
      speech ||
      from.sentence !== to.sentence ||
      tree === undefined ||
      to.token - from.token < 2 ||
      to.token - from.token > 9
    )
      continue;
    const inner = { first: from.token + 1, last: to.token - 1 };
    let head: number | undefined;
    let common = false;
    for (let token = inner.first; token <= inner.last; token += 1) {
      const above = tree.tokens[token]?.head ?? -1;
      if ((above < inner.first || above > inner.last) && tree.base[token] !== 'punct') head ??= token;
      if (tree.tokens[token]?.pos === 'NOUN' || tree.tokens[token]?.pos === 'ADJ') common = true;
    }
    if (head === undefined || !common) continue;
    const base = tree.base[head];
    const noun = base === 'amod' || base === 'compound' ? (tree.tokens[head]?.head ?? head) : head;
    const at: At = { scene, sentence: from.sentence, tree, noun };
    const subject =
      named(at, noun) ?? (childBy(tree, noun, 'cop') === undefined ? undefined : subjectOfCopula(at));
    const adjective = base === 'amod' && head === inner.last;
    say(
      at,
      subject,
      adjective ? 'characterised-as' : 'called',
      { span: spanOf(tree, inner.first, inner.last) },
      undefined,
      { stance: 'labels', clausal: false },
    );
  }
}

function subjectOfCopula(at: At): string | undefined {
  const subject = childBy(at.tree, at.noun, 'nsubj');
  return subject === undefined ? undefined : named(at, subject);
}
