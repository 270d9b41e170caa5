import type { ParsedToken } from '../../server/ingest/extract/analysis.ts';
import { roleNouns } from '../../server/ingest/extract/claims/role-nouns.ts';
import { mentionsIn } from '../names/read-gum-names.ts';
import type { AnnotatedSentence } from '../read-conllu.ts';
import { flatPlaces, type NamePool, personName, pick } from './name-pool.ts';
import { type NewToken, splice } from './splice.ts';

/** How often a name is exchanged for another, and how often a role is put before a person's. */
const exchanges = 0.4;
const givesRole = 0.15;

/** A role stands before what a clause speaks of, not in a list of compounds or a heading. */
const holdsRole = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'conj']);
const besideName = new Set(['case', 'cc', 'punct', 'mark']);
const adjectives =
  'former senior local prominent leading independent young retired famous Turkish British Chinese German Mexican'.split(
    ' ',
  );

/**
 * A sentence with other names in it, at random: news is full of names, and a treebank has few of them and always the same. Persons' names may be
 * given a role (`councillor Alvin Yeung`), on which the treebank hangs the name; places and organisations of one word are
 * exchanged for others, places for those of two words too.
 */
export function varyNames(
  sentence: AnnotatedSentence,
  pool: NamePool,
  random: () => number,
): AnnotatedSentence {
  const { tokens } = sentence;
  // From the last to the first: what stands before keeps its place.
  const mentions = mentionsIn(sentence).sort((one, other) => other.first - one.first);
  let result = sentence;
  let open = tokens.length;
  for (const { first, last, type } of mentions) {
    if (last >= open) continue;
    const name = nameIn(tokens, first, last);
    if (name === undefined) continue;
    const put = newName(tokens, name, type, pool, random);
    if (put === undefined) continue;
    result = splice(result, name.from, name.to, put);
    open = name.from;
  }
  return result;
}

interface NameTokens {
  readonly from: number;
  readonly to: number;
  /** Whether the first token is a role on which the name hangs. */
  readonly hasRole: boolean;
}

/** The name in a mention: proper nouns that hang flat on the first of them, or on a role before them. */
function nameIn(tokens: readonly ParsedToken[], first: number, last: number): NameTokens | undefined {
  const isName = (index: number) =>
    tokens[index]?.tag === 'NNP' && /^\p{Lu}/u.test(tokens[index]?.form ?? '');
  let from = first;
  while (from <= last && !isName(from)) from += 1;
  while (from < last && tokens[from]?.relation === 'nmod:desc') from += 1;
  if (!isName(from) || from > last) return undefined;
  const hasRole = tokens[from]?.relation === 'flat' && tokens[from]?.head === from - 1 && from > first;
  if (tokens[from]?.relation === 'flat' && !hasRole) return undefined;
  if (hasRole && tokens[from - 1]?.tag !== 'NN') return undefined;
  const top = hasRole ? from - 1 : from;
  let to = from + 1;
  while (to <= last && isName(to) && tokens[to]?.relation === 'flat' && tokens[to]?.head === top) to += 1;
  const inside = (index: number) => index >= top && index < to;
  // A name that goes on, or stands in a bigger one, is left alone.
  const goesOn = tokens.some(
    ({ head, relation }, index) =>
      head === top && /^(?:flat|compound|amod)/u.test(relation) && !inside(index),
  );
  return goesOn || (to <= last && isName(to)) || inside(tokens[top]?.head ?? -1)
    ? undefined
    : { from: top, to, hasRole };
}

function newName(
  tokens: readonly ParsedToken[],
  { from, to, hasRole }: NameTokens,
  type: string,
  pool: NamePool,
  random: () => number,
): NewToken[] | undefined {
  const proper = (form: string, head: number): NewToken => ({ form, tag: 'NNP', relation: 'flat', head });
  const size = to - from;
  if (type === 'person') {
    const role = tokens[from];
    if (hasRole && role !== undefined)
      return random() < exchanges
        ? under([{ form: role.form, tag: role.tag, relation: '', head: -1 }], personName(pool, random))
        : undefined;
    if (random() < givesRole && canHoldRole(tokens, from)) {
      const own = size > 1 && random() < 0.5 ? nameOf(tokens, from, to) : personName(pool, random);
      return under(newRole(pool, random), own);
    }
    return random() < exchanges ? personName(pool, random) : undefined;
  }
  if (size > 2 || random() > exchanges) return undefined;
  if (type === 'place') {
    if (random() < 0.6 && size === 1) return [proper(pick(pool.places, random) ?? '', -1)];
    return (pick(flatPlaces, random) ?? '').split(' ').map((form, index) => proper(form, index - 1));
  }
  if (type === 'organization' && size === 1) return [proper(pick(pool.organisations, random) ?? '', -1)];
  return undefined;
}

function nameOf(tokens: readonly ParsedToken[], from: number, to: number): NewToken[] {
  return tokens
    .slice(from, to)
    .map(({ form, tag }, index) => ({ form, tag, relation: 'flat', head: index === 0 ? -1 : 0 }));
}

function canHoldRole(tokens: readonly ParsedToken[], at: number): boolean {
  return (
    holdsRole.has(tokens[at]?.relation ?? '') &&
    !tokens.some(({ head, relation }, index) => head === at && index < at && !besideName.has(relation))
  );
}

/** A role with, perhaps, a body or an adjective before it; its own place has the head -1. */
function newRole(pool: NamePool, random: () => number): NewToken[] {
  const role: NewToken = { form: pick(roleNouns, random) ?? '', tag: 'NN', relation: '', head: -1 };
  const way = random();
  if (way < 0.4) return [role];
  if (way < 0.6)
    return [{ form: pick(adjectives, random) ?? '', tag: 'JJ', relation: 'amod', head: 1 }, role];
  const body = pick(way < 0.8 ? pool.organisations : pool.places, random) ?? '';
  if (random() < 0.6) return [{ form: body, tag: 'NNP', relation: 'compound', head: 1 }, role];
  return [
    { form: body, tag: 'NNP', relation: 'nmod:poss', head: 2 },
    { form: "'s", tag: 'POS', relation: 'case', head: 0 },
    role,
  ];
}

/** A name behind a role: all that hung on its first word, and that word, hang on the role. */
function under(role: readonly NewToken[], name: readonly NewToken[]): NewToken[] {
  const top = role.length - 1;
  return [
    ...role,
    ...name.map((token) => ({
      ...token,
      head: token.relation === 'flat' && token.head <= 0 ? top : token.head + role.length,
    })),
  ];
}
