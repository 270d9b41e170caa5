import { isA } from '../../../ontology/ontology.ts';
import { isNegated, subjectOf } from '../syntax/clause.ts';
import { caseOf, childBy, childrenBy, isPredicate, withConjuncts } from '../syntax/tree.ts';
import { typeById } from '../voices/reading.ts';
import { belonging } from './belonging.ts';
import { countriesOf } from './countries-of.ts';
import type { Draft } from './draft.ts';
import { evidenceOf } from './evidence-of.ts';
import { phraseSpan } from './phrase-span.ts';
import { isRole, judgingAdjectives, noRole, roleOf } from './role-nouns.ts';
import { roleSpan } from './role-span.ts';
import { type At, named, say } from './say.ts';

/**
 * What a person or body is said to be: by apposition (`X, the chairman of Y`), title (`President X`), or copula (`X was a guest`). Gives
 * the role's words, and what the role's noun says beside (`chairman of` → leads).
 */
export function fromRole(at: At): void {
  const { tree, noun, scene } = at;
  const word = tree.tokens[noun];
  if (word === undefined) return;

  if (word.pos === 'ADJ' || word.pos === 'ADV') {
    if (word.pos === 'ADJ') judged(at);
    return;
  }
  const copula = childBy(tree, noun, 'cop');
  if (copula !== undefined) {
    const subject = childBy(tree, noun, 'nsubj');
    // `Other candidates elected were A, B and C`: the subject is what they are.
    const category = subject === undefined ? undefined : tree.tokens[subject];
    if (subject !== undefined && word.pos === 'PROPN' && category?.pos === 'NOUN') {
      for (const one of withConjuncts(tree, noun)) describe(at, named(at, one), subject, one);
      return;
    }
    if (subject !== undefined && (word.pos === 'NOUN' || word.pos === 'PROPN') && caseOf(tree, noun) === '') {
      for (const each of withConjuncts(tree, subject))
        describe(at, named(at, each), noun, each, { negative: isNegated(tree, noun), clausal: true });
    }
    return;
  }

  // `a member of Scientology`, `his son`: the noun says it of whom it names, however it stands in the sentence.
  if (word.pos === 'NOUN' && roleOf(word.lemma) !== undefined) {
    const who = named(at, noun);
    if (who !== undefined) ties(at, who, noun, noun, {});
  }
  for (const child of tree.children[noun] ?? []) {
    const other = tree.tokens[child];
    if (other === undefined) continue;
    const base = tree.base[child];
    if (base === 'appos') {
      if (word.pos === 'PROPN' && other.pos === 'NOUN') describe(at, named(at, noun), child, noun);
      else if (word.pos === 'NOUN' && other.pos === 'PROPN') each(at, noun, child);
    } else if (base === 'flat' && word.pos === 'NOUN' && other.pos === 'PROPN') {
      each(at, noun, child);
    } else if (
      (other.relation === 'nmod:desc' || base === 'compound') &&
      child < noun &&
      word.pos === 'PROPN' &&
      isRole(other.lemma)
    ) {
      const who = named(at, noun);
      if (who !== undefined && isA(typeById(scene.reading, who), 'person')) describe(at, who, child, noun);
    }
  }
}

/** `the attack was brutal`, `she remained exuberant`: an adjective that judges, as what somebody says of a thing. */
function judged(at: At): void {
  const { tree, noun, scene } = at;
  const word = tree.tokens[noun];
  if (word === undefined) return;
  const isSuperlative =
    word.tag === 'JJS' ||
    childrenBy(tree, noun, 'advmod').some((child) => tree.tokens[child]?.lemma === 'most');
  if (!isSuperlative && !judgingAdjectives.has(word.lemma)) return;
  const isCopula = childBy(tree, noun, 'cop') !== undefined || tree.base[noun] === 'xcomp';
  const subject = isCopula ? subjectOf(tree, noun) : undefined;
  if (subject === undefined) return;
  const more = {
    stance: 'labels' as const,
    clausal: true,
    negative: isNegated(tree, noun),
    ladder: scene.voices.ladderAt(at.sentence, noun),
  };
  say(
    at,
    named(at, subject),
    'characterised-as',
    { span: phraseSpan(tree, noun) },
    evidenceOf(tree, noun, subject),
    more,
  );
}

/** A role before one name, or in the plural before several. */
function each(at: At, role: number, name: number): void {
  const names = at.tree.tokens[role]?.tag === 'NNS' ? withConjuncts(at.tree, name) : [name];
  for (const one of names) describe(at, named(at, one), role, one);
}

const bareGroups = new Set(['group', 'organisation', 'organization', 'company', 'team', 'band', 'party']);

/** `role` heads the words for what `who` is. */
function describe(
  at: At,
  who: string | undefined,
  role: number,
  name: number,
  more: Partial<Draft> = {},
): void {
  const { tree, scene } = at;
  if (who === undefined) return;
  const type = typeById(scene.reading, who);
  const lemma = tree.tokens[role]?.lemma ?? '';
  const isPerson = isA(type, 'person');
  if (!isPerson && !isA(type, 'organization') && !(isA(type, 'group') && isRole(lemma))) return;
  if (
    isPredicate(tree, role) &&
    childBy(tree, role, 'cop') === undefined &&
    tree.tokens[role]?.pos === 'VERB'
  )
    return;
  for (const each of withConjuncts(tree, role)) {
    // `musician A and actor B`: the second role is B's.
    const isOthers = (tree.children[each] ?? []).some(
      (child) => ['flat', 'appos'].includes(tree.base[child] ?? '') && tree.tokens[child]?.pos === 'PROPN',
    );
    if (each !== role && (tree.tokens[each]?.pos !== 'NOUN' || isOthers)) continue;
    const span = roleSpan(tree, each);
    const isBare =
      bareGroups.has(tree.tokens[each]?.lemma ?? '') &&
      !scene.reading.text.slice(span.start, span.end).includes(' ');
    if (!isBare && !noRole.has(tree.tokens[each]?.lemma ?? ''))
      say(at, who, 'has-role', { span }, evidenceOf(tree, each, each, name), more);
    ties(at, who, each, name, more);
  }
}

/** What the role is of, at or for. */
export function ties(at: At, who: string, role: number, name: number, more: Partial<Draft>): void {
  const { tree, scene } = at;
  const lemma = tree.tokens[role]?.lemma ?? '';
  const isPrime = (tree.children[role] ?? []).some(
    (child) => tree.tokens[child]?.form.toLowerCase() === 'prime',
  );
  const predicate = isPrime ? 'leads' : roleOf(lemma);
  const partners = [
    ...(tree.children[role] ?? []).filter((child) => {
      const base = tree.base[child];
      if (child === name) return false;
      if (tree.tokens[child]?.relation === 'nmod:poss') return true;
      if (base === 'nmod')
        return ['of', 'at', 'for', 'in', 'to', 'with', 'from'].includes(caseOf(tree, child));
      return base === 'compound' || base === 'nmod:desc';
    }),
    ...countriesOf({ ...at, noun: role }),
  ];
  const seen = new Set<string>();
  for (const partner of partners) {
    for (const each of withConjuncts(tree, partner)) {
      const what = named(at, each);
      if (what === undefined || what === who || seen.has(what)) continue;
      seen.add(what);
      const type = typeById(scene.reading, what);
      const evidence = evidenceOf(tree, role, role, each);
      const relation = relationTo(type, predicate);
      const preposition = caseOf(tree, each);
      if (isA(type, 'place') && relation !== 'leads' && relation !== 'represents') {
        if (preposition === 'from' || preposition === '')
          say(at, who, 'comes-from', { entity: what }, evidence, more);
        continue;
      }
      if (relation === undefined) continue;
      say(at, who, relation, { entity: what }, evidence, more);
    }
  }
}

/** What a role says towards a body of some type: nobody holds office in a party, and who is `of` one belongs to it. */
function relationTo(type: string, predicate: string | undefined): string | undefined {
  if (predicate === 'holds-office-in' && !isA(type, 'government-body'))
    return isA(type, 'organization') ? belonging(type) : undefined;
  if (isA(type, 'group') && predicate !== 'leads' && predicate !== 'represents') return 'member-of';
  if (predicate === 'works-for' && isA(type, 'party')) return 'member-of';
  return predicate ?? (isA(type, 'organization') ? belonging(type) : undefined);
}
