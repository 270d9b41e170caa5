import { childBy, childrenBy, isPredicate, type Tree } from './tree.ts';

/**
 * Who does what to whom in the clause of a verb, whichever way the clause is put: a passive's agent is the subject, and its
 * grammatical subject the object; what a participle, a relative clause, an infinitive or a second verb leaves out is taken from
 * where the sentence has it.
 */
export interface Clause {
  readonly verb: number;
  readonly passive: boolean;
  readonly subject: number | undefined;
  readonly object: number | undefined;
}

export function clauseAt(tree: Tree, verb: number): Clause {
  const passive = isPassive(tree, verb);
  const grammatical = subjectOf(tree, verb);
  return passive
    ? { verb, passive, subject: agentOf(tree, verb), object: grammatical }
    : { verb, passive, subject: grammatical, object: objectOf(tree, verb) };
}

export function isPassive(tree: Tree, verb: number): boolean {
  const children = tree.children[verb] ?? [];
  if (children.some((child) => isMarkedPassive(tree.tokens[child]?.relation ?? ''))) return true;
  const token = tree.tokens[verb];
  if (token?.tag !== 'VBN' && token?.tag !== 'VBD') return false;
  const base = tree.base[verb];
  if (
    token.relation === 'acl' ||
    (base === 'advcl' && token.tag === 'VBN' && !children.some((child) => tree.base[child] === 'nsubj'))
  ) {
    return !children.some((child) => tree.base[child] === 'obj' || tree.base[child] === 'aux');
  }
  // `was arrested and charged`: the second participle shares the auxiliary of the first.
  if (
    base === 'conj' &&
    token.tag === 'VBN' &&
    !children.some((child) => ['aux', 'nsubj', 'obj'].includes(tree.base[child] ?? ''))
  ) {
    return isPassive(tree, token.head);
  }
  return base === 'amod' && token.tag === 'VBN';
}

const isMarkedPassive = (relation: string) =>
  relation === 'nsubj:pass' ||
  relation === 'aux:pass' ||
  relation === 'obl:agent' ||
  relation === 'csubj:pass';

/** The grammatical subject of a verb, from its own clause or from the one it leans on. */
export function subjectOf(tree: Tree, verb: number, depth = 0): number | undefined {
  const own = childBy(tree, verb, 'nsubj') ?? childBy(tree, verb, 'csubj');
  if (own !== undefined) return own;
  const token = tree.tokens[verb];
  if (token === undefined || token.head < 0 || depth > 12) return undefined;
  switch (tree.base[verb]) {
    case 'conj':
      return isPredicate(tree, token.head) ? subjectOf(tree, token.head, depth + 1) : undefined;
    case 'xcomp': {
      const controller = childBy(tree, token.head, 'obj', 'iobj');
      if (controller !== undefined && controller !== verb) return controller;
      if (isPassive(tree, token.head)) return subjectOf(tree, token.head, depth + 1);
      return subjectOf(tree, token.head, depth + 1);
    }
    case 'advcl':
      // `after he came` has its own; `killing 107`, `to eliminate this threat` take the main clause's.
      return subjectOf(tree, token.head, depth + 1);
    case 'acl':
      return token.relation === 'acl:relcl' && childBy(tree, verb, 'nsubj') !== undefined
        ? undefined
        : token.head;
    case 'amod':
      return token.head;
    default:
      return undefined;
  }
}

export function agentOf(tree: Tree, verb: number): number | undefined {
  let agent: number | undefined;
  for (const child of tree.children[verb] ?? []) {
    if (
      tree.tokens[child]?.relation !== 'obl:agent' &&
      !(tree.base[child] === 'obl' && hasCase(tree, child, 'by'))
    )
      continue;
    // `defeated by 10,000 votes by the mayor`: a number is by how much, not by whom.
    if (agent === undefined || childrenBy(tree, agent, 'nummod').length > 0) agent = child;
  }
  return agent;
}

function objectOf(tree: Tree, verb: number): number | undefined {
  const own = childBy(tree, verb, 'obj');
  if (own !== undefined) return own;
  const token = tree.tokens[verb];
  // `arrested and questioned the student`: the first verb shares what only the last one has.
  for (const next of childrenBy(tree, verb, 'conj')) {
    if (
      isPredicate(tree, next) &&
      childBy(tree, next, 'nsubj') === undefined &&
      childBy(tree, verb, 'obl', 'ccomp', 'xcomp') === undefined
    ) {
      return childBy(tree, next, 'obj');
    }
  }
  // `the clock he had made`: the noun that a relative clause tells of is what its verb lacks.
  if (
    token?.relation === 'acl:relcl' &&
    childBy(tree, verb, 'nsubj') !== undefined &&
    !hasRelativePronoun(tree, verb)
  ) {
    return token.head;
  }
  if (token?.relation === 'acl:relcl') return undefined;
  return undefined;
}

const hasRelativePronoun = (tree: Tree, verb: number) =>
  (tree.children[verb] ?? []).some((child) => isRelative(tree, child));

export const isRelative = (tree: Tree, token: number): boolean => {
  const tag = tree.tokens[token]?.tag;
  return tag === 'WDT' || tag === 'WP' || tag === 'WP$';
};

export const hasCase = (tree: Tree, token: number, word: string): boolean =>
  childrenBy(tree, token, 'case').some((child) => tree.tokens[child]?.form.toLowerCase() === word);

/** The noun that a relative pronoun stands for: the head of the relative clause it opens. */
export function antecedentOf(tree: Tree, pronoun: number): number | undefined {
  let at = pronoun;
  for (let steps = 0; steps < 8; steps += 1) {
    const token = tree.tokens[at];
    if (token === undefined || token.head < 0) return undefined;
    if (token.relation === 'acl:relcl') return token.head;
    at = token.head;
  }
  return undefined;
}

const negations = new Set(['not', "n't", 'n’t', 'never', 'no', 'nobody', 'none', 'neither', 'without']);

/** Whether a clause is negated: by `not`, `never`, or a subject or object with `no`. */
export function isNegated(tree: Tree, verb: number): boolean {
  for (const child of tree.children[verb] ?? []) {
    const form = tree.tokens[child]?.form.toLowerCase() ?? '';
    if (tree.base[child] === 'advmod' || tree.base[child] === 'mark' || tree.base[child] === 'aux') {
      if (negations.has(form)) return true;
    }
    if (
      (tree.base[child] === 'nsubj' || tree.base[child] === 'obj') &&
      childrenBy(tree, child, 'det').some((det) => tree.tokens[det]?.form.toLowerCase() === 'no')
    ) {
      return true;
    }
  }
  return false;
}

const doubts = new Set(['will', 'shall', "'ll", '’ll', 'would', 'wo']);

/** Whether a clause speaks of what is to come or is only thought of: `will`, `would`, `is to`. */
export function isExpected(tree: Tree, verb: number): boolean {
  const children = tree.children[verb] ?? [];
  if (
    children.some(
      (child) => tree.base[child] === 'aux' && doubts.has(tree.tokens[child]?.form.toLowerCase() ?? ''),
    )
  )
    return true;
  const isTo = children.some(
    (child) => tree.base[child] === 'mark' && tree.tokens[child]?.form.toLowerCase() === 'to',
  );
  return (
    isTo &&
    children.some(
      (child) =>
        (tree.base[child] === 'cop' || tree.base[child] === 'aux') && tree.tokens[child]?.lemma === 'be',
    )
  );
}
