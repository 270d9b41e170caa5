import { fits, isA, rootOf } from '../../../ontology/ontology.ts';
import { candidates, mostCandidates, mostSpoken, newest } from './candidates.ts';
import { type Cluster, type Clusters, canBeOne } from './clusters.ts';
import { eventsTold } from './events-told.ts';
import type { Mention, MentionTable } from './mention.ts';
import { childIndex } from './noun-phrase.ts';
import { anyPerson, bareBodies, generalMishaps, genericNouns, mishaps, othering } from './reference-words.ts';
import { areOpposed, sameTelling } from './tell-apart.ts';

/** How far back, in sentences, a general noun may mean what was named more exactly. */
const window = 8;

/**
 * Definite noun phrases to what was spoken of before (Lee et al. 2013, passes 5 to 9): the same noun (`a statement` … `the statement`) unless the phrases tell two apart; a more
 * general noun (`the document`, `the city`, `the student`) to the one that the text speaks of most. An indefinite phrase is a new thing, unless the text tells
 * the same deed of the same doer again.
 * @param which phrases with a possessor wait until its pronouns are resolved
 */
export function joinNominals(table: MentionTable, clusters: Clusters, which: 'plain' | 'possessive'): void {
  const byNoun = new Map<string, Mention[]>();
  const byRoot = new Map<string, Mention[]>();
  const deeds = new Map<string, Mention>();
  for (const mention of table.mentions) {
    if (mention.kind === 'pronoun') continue;
    const isNow = (mention.determiner === 'possessive') === (which === 'possessive');
    if (mention.named !== undefined && which === 'plain') {
      const head = headWord(mention);
      if (head !== undefined) remember(byNoun, head, mention);
    }
    if (mention.kind === 'nominal' && mention.noun !== undefined && !isNow)
      remember(byNoun, mention.noun, mention);
    else if (mention.kind === 'nominal' && mention.noun !== undefined) {
      const meant =
        restated(table, clusters, deeds, mention) ??
        eventsTold(clusters, byRoot, mention) ??
        antecedent(table, clusters, byNoun, byRoot, mention);
      if (meant !== undefined) clusters.join(meant, mention);
      remember(byNoun, mention.noun, mention);
    }
    const type = clusters.of(mention).type;
    if (type !== undefined && mention.named?.kind !== 'demonym') remember(byRoot, rootOf(type), mention);
  }
}

/** `mosque` of `Grand Mosque`: the noun that a body's or a place's name ends with, or has before `of`. */
function headWord({ named, type }: Mention): string | undefined {
  if (named === undefined || named.kind === 'demonym' || type === undefined || rootOf(type) === 'person')
    return undefined;
  const words = named.name.toLowerCase().split(' ');
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return words.length < 2 ? undefined : of > 0 ? words[of - 1] : words.at(-1);
}

function remember(index: Map<string, Mention[]>, key: string, mention: Mention): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [mention]);
  else {
    list.push(mention);
    // The oldest ones go in one cut, so that the list stays short at little cost.
    if (list.length > 8 * mostCandidates) list.splice(0, 6 * mostCandidates);
  }
}

function antecedent(
  table: MentionTable,
  clusters: Clusters,
  byNoun: ReadonlyMap<string, Mention[]>,
  byRoot: ReadonlyMap<string, Mention[]>,
  mention: Mention,
): Mention | undefined {
  const own = clusters.of(mention);
  const headline = ofHeadline(byNoun, clusters, mention);
  if (headline !== undefined) return headline;
  if (mention.determiner === 'indefinite' || [...mention.words].some((word) => othering.has(word)))
    return undefined;
  const noun = mention.noun ?? '';
  const bare = mention.determiner === 'none' && !bareBodies.has(noun);
  const same = candidates(byNoun.get(noun), clusters, mention).filter(
    ({ cluster }) =>
      canBeOne(cluster, own) &&
      sameWords(cluster, mention, bare) &&
      sameOwner(table, clusters, cluster, mention),
  );
  // “His father, Tom Smith” may be the father spoken of before; another phrase with a name of its own is not looked for.
  if (own.isNamed)
    return mention.determiner === 'possessive'
      ? newest(same.filter(({ cluster }) => !cluster.isNamed))
      : undefined;
  const defined = hasRelativeClause(table, mention);
  if (defined && (own.type === undefined || rootOf(own.type) === 'person' || rootOf(own.type) === 'group'))
    return undefined;
  if (bare && noun === 'event' && mention.numerus === 'many') return happened(clusters, byRoot, mention);
  if (bare) return mention.numerus === 'many' && !anyPeople.has(noun) ? newest(same) : undefined;
  const root = generalMishaps.has(noun) ? 'event' : genericNouns.get(noun);
  const general =
    root === undefined || defined || mention.determiner === 'possessive'
      ? []
      : candidates(byRoot.get(root), clusters, mention).filter(
          ({ cluster, at }) =>
            mention.sentence - at.sentence <= window &&
            canBeOne(cluster, own) &&
            isKindOf(cluster, mention) &&
            (mention.determiner === 'demonstrative' ||
              [...mention.words].every((word) => cluster.words.has(word))),
        );
  return mostSpoken([...same, ...general], mention);
}

/** Nouns that mean other people each time, unless an article points back. */
const anyPeople = new Set(['people', 'person']);

/** `As a result of unprecedented events`: no events but what is being told of. */
function happened(
  clusters: Clusters,
  byRoot: ReadonlyMap<string, Mention[]>,
  mention: Mention,
): Mention | undefined {
  const told = candidates(byRoot.get('event'), clusters, mention).filter(
    ({ cluster, at }) =>
      mention.sentence - at.sentence <= 2 && [...cluster.nouns].some((noun) => mishaps.has(noun)),
  );
  return mention.words.size > 0 && mention.telling.size === 0 ? newest(told) : undefined;
}

/** “Student arrested over a clock. A student was arrested …”: what the first sentences say of a headline's thing is said of the same. */
function ofHeadline(
  byNoun: ReadonlyMap<string, Mention[]>,
  clusters: Clusters,
  mention: Mention,
): Mention | undefined {
  if (mention.sentence === 0 || mention.sentence > 4 || mention.determiner === 'possessive') return undefined;
  const [first] = byNoun.get(mention.noun ?? '') ?? [];
  if (
    first === undefined ||
    first.sentence !== 0 ||
    first.determiner === 'possessive' ||
    clusters.of(first).newest !== 0
  )
    return undefined;
  const [known, own] = [clusters.of(first), clusters.of(mention)];
  return first.numerus === mention.numerus && sameWords(known, mention, false) && canBeOne(known, own)
    ? first
    : undefined;
}

/** “The member who wishes to leave” is a new one. */
function hasRelativeClause({ sentences }: MentionTable, mention: Mention): boolean {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined) return false;
  return (childIndex(sentence)[mention.token] ?? []).some(
    (child) =>
      sentence.tokens[child]?.relation === 'acl:relcl' && sentence.tokens[mention.last + 1]?.form !== ',',
  );
}

/** What the phrase says must be known of the cluster already, or not tell it apart. */
function sameWords(cluster: Cluster, mention: Mention, strictly: boolean): boolean {
  if (strictly) return [...mention.words].every((word) => cluster.words.has(word)) && mention.words.size > 0;
  return sameTelling(cluster, mention) && !areOpposed(cluster, mention);
}

/** `his father` is another than `her father`. */
function sameOwner(table: MentionTable, clusters: Clusters, cluster: Cluster, mention: Mention): boolean {
  if (mention.determiner !== 'possessive') return true;
  const own = ownerOf(table, mention);
  for (const member of cluster.members.slice(-8)) {
    if (member.determiner !== 'possessive') continue;
    const other = ownerOf(table, member);
    if (own !== undefined && other !== undefined && clusters.of(own) === clusters.of(other)) return true;
  }
  return false;
}

export function ownerOf(table: MentionTable, mention: Mention): Mention | undefined {
  const sentence = table.sentences[mention.sentence];
  if (sentence === undefined) return undefined;
  const owner = (childIndex(sentence)[mention.token] ?? []).find(
    (child) => sentence.tokens[child]?.relation === 'nmod:poss',
  );
  return owner === undefined ? undefined : table.byHead[mention.sentence]?.get(owner);
}

/** Whether the noun is one for things like the cluster: its type stands above the cluster's, or the cluster has it as a role. */
function isKindOf(cluster: Cluster, mention: Mention): boolean {
  if (cluster.nouns.has(mention.noun ?? '')) return true;
  const noun = mention.noun ?? '';
  if (generalMishaps.has(noun) && noun !== 'event') {
    for (const known of cluster.nouns) if (mishaps.has(known)) return true;
    return cluster.type === 'attack' || cluster.type === 'war' || cluster.type === 'mass-killing';
  }
  if ((noun === 'country' || noun === 'nation') && cluster.type !== 'country') return false;
  if (mention.type === undefined || cluster.type === undefined || !fits(cluster.type, mention.type))
    return false;
  // “Government” and “police” mean a body that is known for one.
  if (bareBodies.has(noun) && !isA(cluster.type, mention.type)) return false;
  // “The conflict” is no more exact a word for what was no war before; of a name the kind may not be known.
  if (!cluster.isNamed && !isA(cluster.type, mention.type) && !alike.has(rootOf(mention.type))) return false;
  // A general noun for a person without a role is too weak, but for one that tells the gender as well.
  if (rootOf(mention.type) === 'person') {
    return (
      cluster.isNamed &&
      (anyPerson.has(noun) || (cluster.gender !== undefined && mention.gender === cluster.gender))
    );
  }
  return true;
}

/** Kinds whose nouns stand for each other freely: `the problem` … `this threat`. */
const alike = new Set(['issue', 'document']);

const again = new Set(['also', 'another', 'again', 'separately', 'later', 'earlier', 'previously']);

/** “X adopted a statement. … X adopted a statement.” tells one deed twice, when no word makes it another. */
function restated(
  table: MentionTable,
  clusters: Clusters,
  deeds: Map<string, Mention>,
  mention: Mention,
): Mention | undefined {
  const sentence = table.sentences[mention.sentence];
  const token = sentence?.tokens[mention.token];
  if (
    sentence === undefined ||
    token === undefined ||
    mention.determiner !== 'indefinite' ||
    token.relation !== 'obj'
  )
    return undefined;
  const verb = sentence.tokens[token.head];
  const around = childIndex(sentence)[token.head] ?? [];
  const subject = around.find((child) => sentence.tokens[child]?.relation === 'nsubj');
  const doer = subject === undefined ? undefined : table.byHead[mention.sentence]?.get(subject);
  if (verb === undefined || doer === undefined || doer.kind === 'pronoun') return undefined;
  const differs = around.some((child) => {
    const near = sentence.tokens[child];
    return (
      near !== undefined &&
      (again.has(near.form.toLowerCase()) ||
        near.relation.startsWith('obl:unmarked') ||
        near.relation === 'obl:tmod')
    );
  });
  if (differs || [...mention.words].some((word) => othering.has(word))) return undefined;
  const first = clusters.of(doer).members[0]?.index ?? doer.index;
  const key = `${verb.lemma} ${mention.noun} ${first}`;
  const before = deeds.get(key);
  if (before === undefined) deeds.set(key, mention);
  return before;
}
