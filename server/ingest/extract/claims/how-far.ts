import { caseOf, childrenBy, type Tree } from '../syntax/tree.ts';

const unsure = new Set([
  'appeal',
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

/** `calls on the council to act`: what looks like a purpose is what is asked for. */
function asks(tree: Tree, infinitive: number): boolean {
  const verb = tree.tokens[infinitive]?.head ?? -1;
  if (!['call', 'appeal'].includes(tree.tokens[verb]?.lemma ?? '')) return false;
  return childrenBy(tree, verb, 'obl').some((child) => ['on', 'upon', 'to'].includes(caseOf(tree, child)));
}

/** Whether a verb is only tried, asked for or made possible (`attempt to speak`, `requires members to sign`), or not done (`failed to`). */
export function howFar(tree: Tree, verb: number): 'done' | 'tried' | 'not done' {
  let at = verb;
  let far: 'done' | 'tried' | 'not done' = 'done';
  for (let steps = 0; steps < 6; steps += 1) {
    while (tree.base[at] === 'conj' && tree.tokens[at]?.tag === 'VB') at = tree.tokens[at]?.head ?? -1;
    const isInfinitive = tree.tokens[at]?.tag === 'VB';
    const isAsked = tree.base[at] === 'advcl' && isInfinitive && asks(tree, at);
    if (tree.base[at] !== 'xcomp' && !(tree.base[at] === 'acl' && isInfinitive) && !isAsked) return far;
    at = tree.tokens[at]?.head ?? -1;
    const lemma = tree.tokens[at]?.lemma ?? '';
    if (failing.has(lemma)) far = 'not done';
    else if (unsure.has(lemma)) return 'tried';
  }
  return far;
}
