import { isPredicate, type Tree } from '../syntax/tree.ts';
import type { Opener } from './openers.ts';
import type { Ladder } from './rung.ts';

/** A clause of one speaker: what becomes claims, or else its words. */
export interface Unit {
  readonly sentence: number;
  readonly root: number;
  readonly quoted: boolean;
}

/** Cut a sentence into the clauses of its speakers. The verb that hands on words is no clause of its own. */
export function unitsOf(
  tree: Tree,
  sentence: number,
  own: readonly Opener[],
  bare: ReadonlySet<number> | undefined,
  quotes: Int32Array,
  row: readonly Ladder[],
  units: Unit[],
  unitOf: Int32Array,
): void {
  const contents = new Set(
    own
      .filter((opener) => opener.kind === 'content' || opener.kind === 'source')
      .map((opener) => opener.content),
  );
  const aparts = new Set(own.flatMap((opener) => (opener.apart === undefined ? [] : [opener.apart])));
  const cues = new Set([
    ...own.filter((opener) => opener.kind === 'content').map((opener) => opener.cue),
    ...(bare ?? []),
  ]);
  for (const token of tree.order) {
    const head = tree.tokens[token]?.head ?? -1;
    const isRoot = head < 0 || head === token;
    const above = isRoot ? -1 : (unitOf[head] ?? -1);
    const enters =
      !isRoot &&
      (quotes[token] ?? -1) !== -1 &&
      (quotes[token] ?? -1) !== (quotes[head] ?? -1) &&
      row[token] !== row[head];
    const before = tree.tokens[(tree.first[token] ?? token) - 1]?.form ?? '';
    const opensSentence =
      tree.base[token] === 'parataxis' &&
      (quotes[token] ?? -1) !== -1 &&
      '.?!'.includes(before) &&
      before !== '';
    if (
      opensSentence ||
      (contents.has(token) && !cues.has(token)) ||
      ((isRoot || (enters && isPredicate(tree, token))) && !cues.has(token))
    ) {
      unitOf[token] = units.length;
      units.push({ sentence, root: token, quoted: (quotes[token] ?? -1) !== -1 });
    } else if (cues.has(token) || aparts.has(token)) {
      unitOf[token] = -1;
    } else {
      unitOf[token] = above;
    }
  }
}
