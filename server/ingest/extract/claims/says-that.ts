import type { Span } from '../analysis.ts';
import { childrenBy, isInside, isPredicate, type Tree } from '../syntax/tree.ts';
import type { Unit } from '../voices/units-of.ts';
import { whoIs } from '../voices/who.ts';
import { propose, type Scene } from './scene.ts';

/** The words of a clause that yielded no claim, as what its speaker says; about whom it speaks goes with it. */
export function sayWords(scene: Scene, unit: Unit, index: number): void {
  const tree = scene.reading.trees[unit.sentence];
  if (tree === undefined || !saysSomething(tree, unit.root) || isHeading(scene, unit.sentence)) return;
  const span = wordsOf(scene, tree, unit, index);
  if (span === undefined) return;
  const ladder = scene.voices.ladderAt(unit.sentence, unit.root);
  const speaker = ladder.at(-1)?.speaker;
  if (speaker === undefined) return;
  const about = new Set<string>();
  tree.tokens.forEach((token, at) => {
    if (scene.voices.unitAt(unit.sentence, at) !== index || token.start < span.start || token.end > span.end)
      return;
    const id = whoIs(scene.reading, unit.sentence, at, ladder);
    if (id !== undefined && id !== speaker && about.size < 16) about.add(id);
  });
  propose(scene, {
    subject: speaker,
    predicate: 'says-that',
    object: { span },
    negative: false,
    qualifiers: [...about].map((id) => ({ key: 'about', value: { entity: id } })),
    evidence: span,
    ladder,
    certainty: 0.6,
    unit: index,
    quoted: unit.quoted,
    clausal: true,
  });
}

/** A clause says something when it is built on a verb, or stands whole in a quotation; headings, datelines and captions do not. */
function saysSomething(tree: Tree, root: number): boolean {
  if (isPredicate(tree, root)) {
    const tag = tree.tokens[root]?.tag ?? '';
    const finite = (tree.children[root] ?? []).some((child) =>
      ['nsubj', 'csubj', 'expl', 'aux', 'cop'].includes(tree.base[child] ?? ''),
    );
    return (
      finite || tag === 'VB' || tag === 'VBP' || tag === 'VBZ' || tag === 'VBD' || tree.base[root] !== 'root'
    );
  }
  return false;
}

const ends = new Set(['.', '!', '?', '…', '"', '”', "''", ':', ';', ',']);

/** A paragraph of one short line that no full stop ends. */
function isHeading(scene: Scene, sentence: number): boolean {
  const at = (index: number) => scene.reading.trees[index]?.sentence;
  const here = at(sentence);
  if (here === undefined || here.tokens.length > 25 || ends.has(here.tokens.at(-1)?.form ?? '')) return false;
  return at(sentence - 1)?.paragraph !== here.paragraph && at(sentence + 1)?.paragraph !== here.paragraph;
}

/** From the first to the last word of the unit, without quotation marks, `that` and the full stop. */
function wordsOf(scene: Scene, tree: Tree, unit: Unit, index: number): Span | undefined {
  let from = tree.first[unit.root] ?? unit.root;
  let to = tree.last[unit.root] ?? unit.root;
  const apart = scene.voices
    .openersAt(unit.sentence)
    .flatMap((opener) => (opener.content === unit.root && opener.apart !== undefined ? [opener.apart] : []));
  // Words of others inside the clause are the clause's own; the words that name its speaker are not.
  const mine = (token: number) =>
    tree.base[token] !== 'punct' &&
    (scene.voices.unitAt(unit.sentence, token) === index || !apart.some((cue) => isInside(tree, token, cue)));
  while (from < to && !mine(from)) from += 1;
  while (to > from && !mine(to)) to -= 1;
  const that = childrenBy(tree, unit.root, 'mark')[0];
  if (that === from && tree.tokens[that]?.form.toLowerCase() === 'that' && from < to) from += 1;
  while (from < to && tree.base[from] === 'punct') from += 1;
  if (to - from < 1) return undefined;
  return { start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to]?.end ?? 0 };
}
