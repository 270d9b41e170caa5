import type {
  Dropped,
  MentionSpan,
  NamedSpan,
  ParsedSentence,
  Referent,
  Step,
  ValueSpan,
} from '../analysis.ts';
import { judgingAdjectives } from '../claims/role-nouns.ts';
import { type Cluster, type Clusters, makeClusters } from './clusters.ts';
import { findMentions } from './find-mentions.ts';
import { joinConstructions } from './join-constructions.ts';
import { joinNames } from './join-names.ts';
import { joinNominals } from './join-nominals.ts';
import { joinPronouns } from './join-pronouns.ts';
import { joinVictims } from './join-victims.ts';
import type { Mention, MentionTable } from './mention.ts';
import { speechPronouns, verdicts } from './reference-words.ts';

/** The article that the text is, and who publishes it. */
export interface ArticleMeta {
  readonly name: string;
  readonly publisher?: string;
  readonly language?: string;
}

export interface References extends Step<Referent[]> {
  /** Pronouns of the first and second person: whom they mean depends on who speaks. */
  readonly speech: readonly MentionSpan[];
}

/**
 * What the names, noun phrases and pronouns of a document mean: one referent for each thing, in the order of their first mention. Deterministic sieves, the surest first, each building on what
 * the ones before have joined (Raghunathan et al. 2010, EMNLP; Lee et al. 2013). A phrase that no sieve joins and that the noun table does not know yields no referent.
 */
export function resolveReferences(
  text: string,
  sentences: readonly ParsedSentence[],
  names: readonly NamedSpan[],
  values: readonly ValueSpan[],
  document: ArticleMeta,
): References {
  const table = findMentions(sentences, names);
  const clusters = makeClusters(table.mentions);
  joinNames(table, clusters);
  const lost = isEnglish(document.language) ? joinPhrases(table, clusters) : [];
  const dropped: Dropped[] = lost.map(({ start, end }) => ({
    step: 'reference',
    start,
    end,
    reason: 'Nothing before it agrees with the pronoun.',
  }));
  const dates = new Set(values.filter((value) => value.kind === 'time').map((value) => value.end));
  const referents: Referent[] = [];
  for (const cluster of inOrder(clusters.all())) {
    const referent = referentOf(text, cluster, `e${referents.length}`, dates);
    if (referent !== undefined) referents.push(referent);
  }
  return { value: referents, dropped, speech: speechOf(sentences) };
}

/** The words and rules for noun phrases and pronouns are English; names are joined in every language. */
const isEnglish = (language: string | undefined): boolean =>
  language === undefined || language === 'und' || /^en\b/iu.test(language);

function joinPhrases(table: MentionTable, clusters: Clusters): Mention[] {
  joinConstructions(table, clusters);
  joinNominals(table, clusters, 'plain');
  joinVictims(table, clusters);
  const lost = joinPronouns(table, clusters);
  joinNominals(table, clusters, 'possessive');
  return lost;
}

function inOrder(clusters: Iterable<Cluster>): Cluster[] {
  const list = [...clusters];
  for (const cluster of list)
    cluster.members.sort((one, other) => one.start - other.start || other.end - one.end);
  return list.sort(
    (one, other) =>
      (one.members[0]?.start ?? 0) - (other.members[0]?.start ?? 0) ||
      (other.members[0]?.end ?? 0) - (one.members[0]?.end ?? 0),
  );
}

function referentOf(
  text: string,
  cluster: Cluster,
  id: string,
  dates: ReadonlySet<number>,
): Referent | undefined {
  const spoken = cluster.members.filter((mention) => mention.kind !== 'pronoun');
  const type = cluster.type ?? (cluster.members.length > 1 ? kindByEnding(cluster) : undefined);
  if (
    spoken.length === 0 ||
    type === undefined ||
    spoken.every((mention) => dates.has(mention.end) && mention.named === undefined)
  )
    return undefined;
  const names = namesOf(text, spoken, type === 'country' ? cluster.country : undefined);
  const [name] = names;
  if (name === undefined) return undefined;
  const identifiers =
    type === 'country' && cluster.country !== undefined
      ? [{ scheme: 'iso-3166-1', value: cluster.country }]
      : [];
  const certainty = Math.max(
    ...spoken.map((mention) => mention.named?.certainty ?? (mention.type === undefined ? 0.3 : 0.6)),
  );
  return {
    id,
    type,
    name,
    names,
    identifiers,
    mentions: cluster.members.map(spanOf),
    certainty,
  };
}

/** What an unknown noun stands for, by its ending: something done, else a matter spoken of. */
function kindByEnding({ nouns }: Cluster): string {
  for (const noun of nouns) if (/(?:tion|sion|ment|ing|ance|ence)$/u.test(noun)) return 'activity';
  return 'issue';
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * Names first, the longest of them foremost; a country that only a demonym speaks of by its own name; a thing without a name by its first noun phrase. A phrase that judges
 * (`the Khojaly genocide`) is what somebody calls the thing and never becomes its name.
 */
function namesOf(text: string, spoken: readonly Mention[], country: string | undefined): string[] {
  const named = spoken.flatMap(({ named: name }) =>
    name?.kind === 'name' && !isJudgement(name.name) ? [name.name] : [],
  );
  const distinct = [...new Set(named)].sort((one, other) => other.length - one.length);
  if (distinct.length > 0) return distinct;
  if (country !== undefined) return [regionNames.of(country) ?? country];
  const phrases = spoken.map(({ start, end }) => text.slice(start, end).replace(/^(?:the|an?)\s+/iu, ''));
  const neutral = phrases.find((phrase) => !isJudgement(phrase));
  if (neutral !== undefined) return [neutral];
  const [first] = phrases;
  return first === undefined
    ? []
    : [
        first
          .split(' ')
          .map((word) => (verdicts.has(word) ? 'event' : word))
          .join(' '),
      ];
}

/** Whether a phrase has a noun or adjective that judges, written small: in a capitalised name it is part of the name. */
const isJudgement = (phrase: string): boolean =>
  phrase.split(/[\s-]+/u).some((word) => verdicts.has(word) || judgingAdjectives.has(word));

const spanOf = ({ kind, start, end, head }: Mention): MentionSpan => ({ kind, start, end, head });

function speechOf(sentences: readonly ParsedSentence[]): MentionSpan[] {
  const found: MentionSpan[] = [];
  for (const { tokens } of sentences) {
    for (const { form, tag, start, end } of tokens) {
      if (tag.startsWith('PRP') && speechPronouns.has(form.toLowerCase()))
        found.push({ kind: 'pronoun', start, end, head: start });
    }
  }
  return found;
}
