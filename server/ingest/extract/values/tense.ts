import type { ParsedToken } from '../analysis.ts';

export type Tense = 'past' | 'present' | 'future';

const planning = new Set([
  'plan',
  'expect',
  'schedule',
  'hope',
  'intend',
  'aim',
  'due',
  'set',
  'slate',
  'prepare',
]);

/** How far up the tree the verb of a date is looked for. */
const mostSteps = 12;

/** Whether the clause in which a token stands speaks of what was, is or will be: `will`, `is to`, `plans to` look forward. */
export function tenseAt(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  at: number,
): Tense {
  let index = at;
  for (let step = 0; step < mostSteps && index >= 0; step += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const verbal = token.tag.startsWith('VB');
    const aids = (children[index] ?? [])
      .map((child) => tokens[child])
      .filter((child) => child?.relation.startsWith('aux') || child?.relation === 'cop');
    if (verbal || aids.length > 0) {
      const forms = aids.map((aid) => aid?.form.toLowerCase() ?? '');
      if (
        forms.some(
          (form) => form === 'will' || form === "'ll" || form === '’ll' || form === 'shall' || form === 'wo',
        )
      )
        return 'future';
      if (
        forms.some(
          (form) =>
            form === 'was' ||
            form === 'were' ||
            form === 'had' ||
            form === 'did' ||
            form === 'has' ||
            form === 'have',
        )
      )
        return 'past';
      if (token.tag === 'VBD') return 'past';
      if (planning.has(token.lemma)) return 'future';
      const to = (children[index] ?? []).some((child) => tokens[child]?.tag === 'TO');
      // “are to travel”, “is to be held”
      if (to && aids.some((aid) => /^VB[PZ]$/u.test(aid?.tag ?? '') && aid?.lemma === 'be')) return 'future';
      const infinitive = token.tag === 'VB' || token.tag === 'VBG';
      if (!infinitive && !(token.tag === 'VBN' && aids.length === 0) && !to) return 'present';
      if (
        token.tag === 'VB' &&
        /^(?:xcomp|ccomp|advcl|acl|root)/u.test(token.relation) &&
        forms.length === 0
      ) {
        const above = tokens[token.head];
        if (above !== undefined && (planning.has(above.lemma) || above.lemma === 'be')) return 'future';
      }
      if (token.tag === 'VBN' && token.relation.startsWith('acl')) return 'past';
    }
    index = token.head;
  }
  return 'past';
}
