import { rootOf } from '../../../ontology/ontology.ts';
import type { ParsedToken } from '../analysis.ts';
import type { Clusters } from './clusters.ts';
import { canBeOne } from './clusters.ts';
import { namesItsPlace } from './find-mentions.ts';
import type { Mention, MentionTable } from './mention.ts';
import { childIndex, hasCase } from './noun-phrase.ts';
import { labellingVerbs, namingVerbs, pronouns } from './reference-words.ts';

/**
 * What grammar itself says to be one thing (Lee et al. 2013, pass 4): appositions (`Whitmore, a spokesman`), roles before a name (`student Mohamed`), `X is the Y`,
 * `the town of Khojaly`, a name in brackets, and relative pronouns.
 */
export function joinConstructions(table: MentionTable, clusters: Clusters): void {
  table.sentences.forEach((sentence, index) => {
    const { tokens } = sentence;
    const heads = table.byHead[index] ?? new Map<number, Mention>();
    const children = childIndex(sentence);
    tokens.forEach((token, at) => {
      const mention = heads.get(at);
      const above = heads.get(token.head);
      if (mention === undefined) return;
      if (mention.kind === 'pronoun') {
        if (pronouns.get(token.form.toLowerCase())?.relative !== true) return;
        const antecedent = relativeHead(tokens, at);
        const meant = antecedent === undefined ? undefined : heads.get(antecedent);
        if (meant !== undefined) clusters.join(meant, mention);
        return;
      }
      const { relation } = token;
      if (above !== undefined && above.kind !== 'pronoun') {
        if (relation === 'appos' && canStandFor(above, mention)) joinName(clusters, above, mention);
        if (
          (relation === 'flat' || relation === 'nmod:desc' || relation === 'compound') &&
          isRoleOf(above, mention)
        ) {
          joinIfOne(clusters, above, mention);
        }
        const ofPlace =
          relation === 'nmod' && hasCase(tokens, children, at, 'of') && mention.named !== undefined;
        if (ofPlace && namesItsPlace(above.noun) && rootOf(mention.type ?? '') === 'place')
          clusters.join(above, mention);
      }
      // “the tragedy of the Khojaly genocide”
      const judged =
        above !== undefined &&
        relation === 'nmod' &&
        above.noun !== undefined &&
        above.noun === mention.noun &&
        tokens[above.token]?.lemma.toLowerCase() !== above.noun;
      if (judged && above !== undefined) clusters.join(above, mention);
      // “the group called the Sea Org”
      const verb = tokens[token.head];
      const given =
        verb !== undefined &&
        namingVerbs.has(verb.lemma) &&
        verb.relation === 'acl' &&
        /^(?:xcomp|obj|obl)/u.test(relation);
      const bearer = given ? bearerOf(heads, tokens, verb.head) : undefined;
      if (bearer !== undefined && mention.named !== undefined) joinName(clusters, bearer, mention);
      // “the attack was labelled as a massacre”
      const labelled = labelledAs(tokens, children, at);
      const bearing = labelled === undefined ? undefined : heads.get(labelled);
      if (bearing !== undefined && mention.named === undefined) joinLabel(clusters, bearing, mention);
      // “the fate of 150 people”, “the lives of the miners”
      const whose = above?.kind === 'nominal' && relation === 'nmod' && hasCase(tokens, children, at, 'of');
      if (whose && isLot(above, mention)) clusters.join(mention, above);
      // “She became the first woman to …”
      const turned =
        relation === 'xcomp' && verb?.lemma === 'become'
          ? (children[token.head] ?? []).find((child) => tokens[child]?.relation === 'nsubj')
          : undefined;
      const subject = turned ?? predicateSubject(tokens, children, at);
      const said = subject === undefined ? undefined : heads.get(subject);
      if (said !== undefined && mention.kind === 'nominal') joinIfOne(clusters, said, mention);
    });
  });
}

/** A group that has a name is a body of the kind that the name is for. */
function joinName(clusters: Clusters, one: Mention, other: Mention): void {
  const [bearer, name] = one.named === undefined ? [one, other] : [other, one];
  const [unnamed, own] = [clusters.of(bearer), clusters.of(name)];
  const isBody = unnamed.type === 'group' && own.type !== undefined && rootOf(own.type) === 'organization';
  if (isBody && own.isNamed && !unnamed.isNamed) unnamed.type = own.type;
  joinIfOne(clusters, one, other);
}

function joinIfOne(clusters: Clusters, one: Mention, other: Mention): void {
  if (canBeOne(clusters.of(one), clusters.of(other))) clusters.join(one, other);
}

/** Two names side by side are two places or a list, unless one is a noun: `Paris, the capital`. */
const canStandFor = (one: Mention, other: Mention): boolean =>
  (one.named === undefined || other.named === undefined) &&
  one.type !== undefined &&
  other.type !== undefined &&
  (countOf(one) === undefined || countOf(other) === undefined || countOf(one) === countOf(other));

/** `106 women, 63 children` are two groups. */
const countOf = ({ telling }: Mention): string | undefined => [...telling].find((word) => /^\d/u.test(word));

/** What gets a name from a verb that hangs on this noun: of `the elite group within Scientology called the Sea Org` what has none yet. */
function bearerOf(
  heads: ReadonlyMap<number, Mention>,
  tokens: readonly ParsedToken[],
  noun: number,
): Mention | undefined {
  const nearest = heads.get(noun);
  const token = tokens[noun];
  if (nearest?.named === undefined || token === undefined || token.relation !== 'nmod') return nearest;
  const above = heads.get(token.head);
  return above !== undefined && above.named === undefined ? above : nearest;
}

/** `student Ahmed Mohamed`, `President Obama`: a noun for a person or body directly before its name. */
const isRoleOf = (one: Mention, other: Mention): boolean => {
  const [name, role] = one.named === undefined ? [other, one] : [one, other];
  if (name.named === undefined || role.named !== undefined || role.type === undefined) return false;
  return rootOf(name.type ?? '') === rootOf(role.type) && role.token < name.token;
};

/** A label is a mention of what bears it, and never makes its type narrower. */
function joinLabel(clusters: Clusters, bearer: Mention, label: Mention): void {
  const { type } = clusters.of(bearer);
  if (type === undefined || label.type === undefined) return;
  joinIfOne(clusters, bearer, label);
  clusters.of(bearer).type = type;
}

const lots = new Set(['fate', 'plight', 'whereabouts', 'safety']);

/** What befalls people is told of the people. */
const isLot = (above: Mention, { type }: Mention): boolean =>
  type === 'group' && (lots.has(above.noun ?? '') || (above.noun === 'life' && above.numerus === 'many'));

/** The thing that is called what a noun after `as` says: `labelled X as Y`, `X was labelled as Y`. */
function labelledAs(
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
  at: number,
): number | undefined {
  const verb = tokens[at]?.head ?? -1;
  if (
    !/^(?:obl|advcl|xcomp)/u.test(tokens[at]?.relation ?? '') ||
    !labellingVerbs.has(tokens[verb]?.lemma ?? '')
  )
    return undefined;
  if (!(children[at] ?? []).some((child) => tokens[child]?.form.toLowerCase() === 'as')) return undefined;
  const own = (relation: RegExp, of: number) =>
    (children[of] ?? []).find((child) => relation.test(tokens[child]?.relation ?? ''));
  const passive = (of: number) => own(/^nsubj:pass$/u, of);
  const isSecond = tokens[verb]?.relation === 'conj';
  return own(/^obj$/u, verb) ?? passive(verb) ?? (isSecond ? passive(tokens[verb]?.head ?? -1) : undefined);
}

/** The noun that a relative pronoun's clause hangs on. */
function relativeHead(
  tokens: readonly { readonly head: number; readonly relation: string }[],
  at: number,
): number | undefined {
  let verb = at;
  for (let step = 0; step < 8; step += 1) {
    const token = tokens[verb];
    if (token === undefined || token.head < 0) return undefined;
    if (token.relation === 'acl:relcl' && verb !== at) return token.head;
    verb = token.head;
  }
  return undefined;
}

/** The subject of which a noun is said with `is` or `was`; not when it is denied, nor with `like` or `as`. */
function predicateSubject(
  tokens: readonly { readonly relation: string; readonly form: string; readonly lemma: string }[],
  children: readonly (readonly number[])[],
  at: number,
): number | undefined {
  let subject: number | undefined;
  let copula = false;
  for (const child of children[at] ?? []) {
    const token = tokens[child];
    if (token === undefined) continue;
    if (token.relation === 'cop') copula = token.lemma === 'be' || token.lemma === 'become';
    if (token.relation === 'nsubj' || token.relation === 'nsubj:outer') subject = child;
    if (
      token.relation === 'case' ||
      token.form.toLowerCase() === 'not' ||
      token.form === "n't" ||
      token.form === 'no'
    )
      return undefined;
  }
  return copula ? subject : undefined;
}
