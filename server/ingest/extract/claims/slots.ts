import { antecedentOf, type Clause, isRelative } from '../syntax/clause.ts';
import { caseOf, childBy, childrenBy, type Tree, withConjuncts } from '../syntax/tree.ts';

/** The tokens that fill a slot of a clause, conjuncts each for itself; a rule's alternatives are tried in their order. */
export function fillers(tree: Tree, clause: Clause, slot: string): number[] {
  switch (slot) {
    case 'subj':
      return clause.subject === undefined ? [] : eachOf(tree, clause.subject);
    case 'obj':
      return clause.object === undefined ? [] : eachOf(tree, clause.object);
    case 'iobj':
      return childrenBy(tree, clause.verb, 'iobj').flatMap((token) => withConjuncts(tree, token));
    case 'xcomp': {
      const complement = childBy(tree, clause.verb, 'xcomp');
      return complement === undefined ? [] : withConjuncts(tree, complement);
    }
    case 'there':
      return childrenBy(tree, clause.verb, 'advmod').filter(
        (token) => tree.tokens[token]?.form.toLowerCase() === 'there',
      );
    default:
      break;
  }
  const dot = slot.indexOf('.');
  if (dot > 0) {
    const outer = slot.slice(0, dot);
    const inner = slot.slice(dot + 1);
    if (outer === 'xcomp' && inner !== 'obj') {
      const complement = childBy(tree, clause.verb, 'xcomp');
      return complement === undefined ? [] : hung(tree, complement, 'obl', inner);
    }
    if (outer === 'xcomp') {
      const complement = childBy(tree, clause.verb, 'xcomp') ?? childBy(tree, clause.verb, 'advcl');
      const object = complement === undefined ? undefined : childBy(tree, complement, 'obj');
      return object === undefined ? [] : withConjuncts(tree, object);
    }
    return fillers(tree, clause, outer).flatMap((token) => hung(tree, token, 'nmod', inner));
  }
  return [
    ...hung(tree, clause.verb, 'obl', slot),
    // `charged with taking …`: a gerund after a preposition.
    ...childrenBy(tree, clause.verb, 'advcl').filter(
      (child) =>
        tree.tokens[child]?.tag === 'VBG' &&
        childrenBy(tree, child, 'mark', 'case').some(
          (mark) => tree.tokens[mark]?.form.toLowerCase() === slot,
        ),
    ),
  ];
}

/**
 * The single ones that a phrase stands for: conjuncts, the names after a noun in the plural (`councillors A, B and C`), and those
 * that a clause gives as what the noun's things were (`other candidates elected were A, B and C`, `A and B were elected newcomers`).
 */
export function eachOf(tree: Tree, token: number): number[] {
  const word = tree.tokens[token];
  if (isRelative(tree, token)) {
    // `countries like Azerbaijan, which face …`: the one named is one of those that do.
    const antecedent = antecedentOf(tree, token);
    const example =
      antecedent === undefined
        ? undefined
        : childrenBy(tree, antecedent, 'nmod').find((child) => isExample(tree, child));
    if (example !== undefined) return withConjuncts(tree, example);
  }
  if (word?.tag === 'NNS') {
    const name = (tree.children[token] ?? []).find(
      (child) =>
        child > token &&
        (tree.base[child] === 'appos' || tree.base[child] === 'flat') &&
        tree.tokens[child]?.pos === 'PROPN',
    );
    if (name !== undefined) return withConjuncts(tree, name);
    const isWhat = tree.base[token] === 'nsubj' && tree.tokens[word.head]?.pos === 'PROPN';
    if (isWhat && childBy(tree, word.head, 'cop') !== undefined) return withConjuncts(tree, word.head);
    const who = childBy(tree, token, 'cop') === undefined ? undefined : childBy(tree, token, 'nsubj');
    if (who !== undefined) return eachOf(tree, who);
  }
  return withConjuncts(tree, token);
}

const isExample = (tree: Tree, token: number): boolean =>
  ['like', 'such as', 'including'].includes(caseOf(tree, token));

/** Phrases with a preposition that hang on a token, conjuncts each for itself. */
export const hung = (tree: Tree, token: number, relation: 'obl' | 'nmod', preposition: string): number[] =>
  (tree.children[token] ?? [])
    .filter(
      (child) =>
        tree.base[child] === relation &&
        tree.tokens[child]?.relation !== 'obl:agent' &&
        caseOf(tree, child) === preposition,
    )
    .flatMap((child) => withConjuncts(tree, child));

/** The words of an infinitive or gerund that says what something is for: `to ensure the return …`. */
export function purposeOf(tree: Tree, verb: number): number | undefined {
  return childrenBy(tree, verb, 'advcl', 'xcomp').find((child) => isInfinitive(tree, child));
}

export const isInfinitive = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark').some((mark) => tree.tokens[mark]?.form.toLowerCase() === 'to') ||
  // `to eliminate and protect`: the second shares the first one's.
  (tree.base[verb] === 'conj' &&
    tree.tokens[verb]?.tag === 'VB' &&
    isInfinitive(tree, tree.tokens[verb]?.head ?? -1));

/** Whether a rule's condition holds of a clause. */
export function holds(tree: Tree, clause: Clause, condition: string): boolean {
  const equals = condition.indexOf('=');
  if (equals > 0) {
    const slot = condition.slice(0, equals);
    const lemmas = condition.slice(equals + 1).split('|');
    return fillers(tree, clause, slot).some((token) => lemmas.includes(tree.tokens[token]?.lemma ?? ''));
  }
  const { verb } = clause;
  if (condition === 'infinitive') return isInfinitive(tree, verb);
  if (condition === 'not' || condition === 'entity') return true;
  if (condition === 'no-obj') return clause.object === undefined;
  if (condition === 'out')
    return childrenBy(tree, verb, 'compound', 'advmod').some(
      (child) => tree.tokens[child]?.form.toLowerCase() === 'out',
    );
  if (condition === 'hostage')
    return (tree.children[verb] ?? []).some((child) => tree.tokens[child]?.lemma === 'hostage');
  return false;
}
