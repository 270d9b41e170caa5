import type { Tree } from '../syntax/tree.ts';

/** Whether a verb says what its clause says, and not what a participle or relative clause in it says by the way. */
export function isMain(tree: Tree, verb: number): boolean {
  let at = verb;
  for (let steps = 0; steps < 16; steps += 1) {
    const base = tree.base[at] ?? 'root';
    if (base === 'root' || base === 'ccomp' || base === 'parataxis') return true;
    if (base !== 'conj' && base !== 'xcomp' && base !== 'advcl') return false;
    at = tree.tokens[at]?.head ?? -1;
    if (at < 0) return true;
  }
  return false;
}
