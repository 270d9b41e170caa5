import type { Tree } from '../syntax/tree.ts';

const unsure = new Set([
  'attempt',
  'try',
  'seek',
  'threaten',
  'urge',
  'ask',
  'require',
  'order',
  'request',
  'call',
  'demand',
  'tell',
  'allow',
  'enable',
  'help',
  'persuade',
  'encourage',
  'invite',
  'instruct',
  'want',
]);

const failing = new Set(['fail', 'refuse', 'decline', 'neglect']);

/** Whether a verb is only tried, asked for or made possible (`attempt to speak`, `requires members to sign`), or not done (`failed to`). */
export function howFar(tree: Tree, verb: number): 'done' | 'tried' | 'not done' {
  let at = verb;
  let far: 'done' | 'tried' | 'not done' = 'done';
  for (let steps = 0; steps < 6; steps += 1) {
    while (tree.base[at] === 'conj' && tree.tokens[at]?.tag === 'VB') at = tree.tokens[at]?.head ?? -1;
    if (tree.base[at] !== 'xcomp' && !(tree.base[at] === 'acl' && tree.tokens[at]?.tag === 'VB')) return far;
    at = tree.tokens[at]?.head ?? -1;
    const lemma = tree.tokens[at]?.lemma ?? '';
    if (failing.has(lemma)) far = 'not done';
    else if (unsure.has(lemma)) return 'tried';
  }
  return far;
}
