import { rootOf } from '../../../ontology/ontology.ts';
import { type Clusters, canBeOne } from './clusters.ts';
import type { Mention, MentionTable } from './mention.ts';
import { pronouns } from './reference-words.ts';

/** How many sentences back a pronoun reaches, and how many mentions are looked at. */
const window = 3;
const mostMentions = 60;
const happening = new Set(['happen', 'occur']);

/**
 * Pronouns of the third person to the mention that agrees in number, gender and kind and stands out most: the subject of the clause or sentence before, nearer ones first
 * (after Lappin and Leass 1994, and pass 10 of Lee et al. 2013). Returns those for which nothing was found.
 */
export function joinPronouns(table: MentionTable, clusters: Clusters): Mention[] {
  const lost: Mention[] = [];
  for (const pronoun of table.mentions) {
    if (pronoun.kind !== 'pronoun' || clusters.of(pronoun).members.length > 1) continue;
    const form = table.sentences[pronoun.sentence]?.tokens[pronoun.token]?.form.toLowerCase() ?? '';
    if (pronouns.get(form)?.relative === true) {
      lost.push(pronoun);
      continue;
    }
    const meant = bestBefore(table, clusters, pronoun) ?? subjectAfter(table, clusters, pronoun);
    if (meant === undefined) lost.push(pronoun);
    else clusters.join(meant, pronoun);
  }
  return lost;
}

function bestBefore(table: MentionTable, clusters: Clusters, pronoun: Mention): Mention | undefined {
  let best: Mention | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const oldest = Math.max(0, pronoun.index - mostMentions);
  for (let at = pronoun.index - 1; at >= oldest; at -= 1) {
    const other = table.mentions[at];
    if (other === undefined || pronoun.sentence - other.sentence > window) break;
    if (!agrees(table, clusters, pronoun, other)) continue;
    const score = weight(table, clusters, pronoun, other);
    if (score > most) {
      most = score;
      best = other;
    }
  }
  return best;
}

/** `In his remarks, Obama said`: a pronoun before its name, only when nothing stands before. */
function subjectAfter(table: MentionTable, clusters: Clusters, pronoun: Mention): Mention | undefined {
  for (let at = pronoun.index + 1; at < pronoun.index + 20; at += 1) {
    const other = table.mentions[at];
    if (other === undefined || other.sentence !== pronoun.sentence) return undefined;
    if (other.isSubject && other.kind !== 'pronoun' && agrees(table, clusters, pronoun, other)) return other;
  }
  return undefined;
}

function agrees(table: MentionTable, clusters: Clusters, pronoun: Mention, other: Mention): boolean {
  if (other.named?.kind === 'demonym') return false;
  if (other.sentence === pronoun.sentence && other.first <= pronoun.token && pronoun.token <= other.last)
    return false;
  const cluster = clusters.of(other);
  const own = clusters.of(pronoun);
  const root = cluster.type === undefined ? undefined : rootOf(cluster.type);
  if (pronoun.gender === 'male' || pronoun.gender === 'female') {
    if (root !== 'person' && !(root === undefined && other.kind === 'pronoun')) return false;
    if (cluster.numerus === 'many') return false;
    if (other.kind === 'pronoun' && cluster.gender === undefined) return false;
  } else if (pronoun.gender === 'neuter') {
    if (root === 'person' || root === 'group' || cluster.numerus === 'many') return false;
    if (root !== 'event' && root !== 'activity' && happens(table, pronoun)) return false;
  } else if (root === 'person' || root === 'place' || cluster.numerus === 'one') {
    if (root !== 'organization' && root !== 'group') return false;
  }
  if (pronoun.gender !== undefined && cluster.gender !== undefined && pronoun.gender !== cluster.gender)
    return false;
  return (
    !isCoArgument(table, pronoun, other) &&
    canBeOne({ ...own, numerus: undefined }, { ...cluster, numerus: undefined })
  );
}

/** Only an event happens. */
function happens({ sentences }: MentionTable, pronoun: Mention): boolean {
  const tokens = sentences[pronoun.sentence]?.tokens;
  const verb = pronoun.isSubject ? tokens?.[tokens[pronoun.token]?.head ?? -1] : undefined;
  return verb !== undefined && happening.has(verb.lemma);
}

/** “X met him”: subject and object of one verb are two, but for `himself`. */
function isCoArgument({ sentences }: MentionTable, pronoun: Mention, other: Mention): boolean {
  if (pronoun.sentence !== other.sentence) return false;
  const tokens = sentences[pronoun.sentence]?.tokens ?? [];
  const [one, two] = [tokens[pronoun.token], tokens[other.token]];
  if (
    one === undefined ||
    two === undefined ||
    one.form.toLowerCase().endsWith('sel') ||
    /sel(?:f|ves)$/u.test(one.form)
  )
    return false;
  return (
    one.head === two.head &&
    one.relation !== 'nmod:poss' &&
    /^(?:obj|iobj|obl|nsubj)/u.test(one.relation) &&
    /^(?:obj|iobj|nsubj)/u.test(two.relation)
  );
}

function weight({ sentences }: MentionTable, clusters: Clusters, pronoun: Mention, other: Mention): number {
  const cluster = clusters.of(other);
  const relation = sentences[other.sentence]?.tokens[other.token]?.relation ?? '';
  let score = -8 * (pronoun.sentence - other.sentence);
  if (other.isSubject) score += 6;
  else if (relation.startsWith('obj')) score += 3;
  else if (relation === 'nmod:poss') score += 2;
  else if (relation === 'compound' || relation === 'amod') score -= 4;
  if (cluster.isNamed) score += 1;
  if (other.kind === 'pronoun') score += 2;
  score += Math.min(cluster.members.length, 5) * 0.5;
  if (cluster.type === undefined) score -= 3;
  // Within a sentence, nearer ones first, but for a subject.
  if (other.sentence === pronoun.sentence) score -= Math.min(pronoun.token - other.token, 30) * 0.1;
  return score;
}
