import type { BundleClaim, BundlePassage, BundleValue, BundleVoice } from '../../../domain/bundle.ts';
import { isA } from '../../../ontology/ontology.ts';
import type { Dropped, Referent, Span } from '../analysis.ts';
import { caseOf, childBy, type Tree } from '../syntax/tree.ts';
import type { Voices } from '../voices/find-voices.ts';
import type { Reading } from '../voices/reading.ts';
import { settled, withStance } from '../voices/rung.ts';
import type { Draft, DraftValue } from './draft.ts';
import { fromCount } from './from-counts.ts';
import { fromCalling, fromMarks } from './from-naming.ts';
import { fromNominal } from './from-nominals.ts';
import { fromNoun } from './from-nouns.ts';
import { fromLocation } from './from-places.ts';
import { fromRole } from './from-roles.ts';
import { fromVerb } from './from-verbs.ts';
import { sayWords } from './says-that.ts';
import { type Scene, sceneOf } from './scene.ts';

/** A claim, and how sure the extractor is to have read it right, 0 to 1; how sure its speaker is stands in the claim's stance. */
export interface ExtractedClaim {
  readonly claim: BundleClaim;
  readonly certainty: number;
}

export interface Extracted {
  readonly claims: readonly ExtractedClaim[];
  /** The referents that are named, or that a claim speaks of; among them those made for claims. */
  readonly referents: readonly Referent[];
  readonly dropped: readonly Dropped[];
}

/**
 * The claims of a document, in reading order: what its verbs, nouns, titles and appositions say by the predicate table, each with the
 * ladder of its clause; and the words of every clause that says something and fits no predicate. Pure; linear in the text.
 */
export function makeClaims(reading: Reading, voices: Voices): Extracted {
  const scene = sceneOf(reading, voices);
  const yielded = new Set<number>();
  reading.trees.forEach((tree, sentence) => {
    const before = scene.drafts.length;
    for (let token = 0; token < tree.tokens.length; token += 1) {
      const word = tree.tokens[token];
      if (word === undefined) continue;
      if (word.pos === 'VERB' || word.pos === 'AUX') {
        fromVerb(scene, sentence, token);
        fromCalling(scene, sentence, token);
      } else if (word.pos === 'ADJ' || word.pos === 'ADV') {
        fromRole({ scene, sentence, tree, noun: token });
        fromLocation({ scene, sentence, tree, noun: token });
      } else if (word.pos === 'NOUN' || word.pos === 'PROPN') {
        fromNoun(scene, sentence, token);
        fromNominal({ scene, sentence, tree, noun: token });
        fromLocation({ scene, sentence, tree, noun: token });
        fromCount({ scene, sentence, tree, noun: token });
        fromRole({ scene, sentence, tree, noun: token });
        seeEvent(scene, sentence, token);
        seeContest(scene, sentence, tree, token);
      }
    }
    for (const draft of scene.drafts.slice(before)) {
      // What a noun phrase says in passing is not yet what somebody else's clause says.
      if (draft.unit >= 0 && (draft.clausal || draft.ladder.length === 1)) yielded.add(draft.unit);
    }
  });
  voices.units.forEach((unit, index) => {
    if (!yielded.has(index)) sayWords(scene, unit, index);
  });

  fromMarks(scene);
  const drafts = withoutRepeats(withoutSpareCounts(scene.drafts).flatMap(eachSpeaker)).sort(
    (one, other) => one.evidence.start - other.evidence.start || one.evidence.end - other.evidence.end,
  );
  const claims = drafts.map((draft, index) => finished(reading, draft, index));
  return { claims, referents: keptReferents(reading, drafts), dropped: scene.dropped };
}

/** Keep in mind the last event spoken of, for the counts of dead and injured that name none. */
function seeEvent(scene: Scene, sentence: number, token: number): void {
  const referent = scene.reading.cast.at(sentence, token);
  if (referent === undefined || !isA(referent.type, 'event')) return;
  if (['anniversary', 'meeting', 'agreement', 'election'].includes(referent.type)) return;
  scene.event = referent.id;
}

const contested = new Set(['constituency', 'district', 'ward', 'riding', 'seat']);

/** Keep in mind the constituency that a text has come to (`In the Ávila constituency, …`); several at once, or one that is not known, end it. */
function seeContest(scene: Scene, sentence: number, tree: Tree, token: number): void {
  const word = tree.tokens[token];
  if (contested.has(word?.lemma ?? '') && caseOf(tree, token) === 'in')
    scene.contest = word?.tag === 'NNS' ? undefined : scene.reading.cast.at(sentence, token)?.id;
}

/** A count that goes with another claim as its qualifier (`killed 613 people`) is not said again for itself. */
function withoutSpareCounts(drafts: readonly Draft[]): readonly Draft[] {
  const counted = new Set<string>();
  for (const { object, qualifiers } of drafts) {
    if ('entity' in object && qualifiers.some(({ key }) => key === 'quantity')) counted.add(object.entity);
  }
  return drafts.filter(({ predicate, subject }) => predicate !== 'amounts-to' || !counted.has(subject));
}

/** What several say together, once for each of them. */
function eachSpeaker(draft: Draft): Draft[] {
  const last = draft.ladder.at(-1);
  if (last?.together === undefined) return [draft];
  const above = draft.ladder.slice(0, -1);
  return [last.speaker, ...last.together].map((speaker) => ({
    ...draft,
    subject: draft.predicate === 'says-that' ? speaker : draft.subject,
    ladder: [...above, { ...last, speaker }],
  }));
}

/** The same claim from the same words, once. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ subject, predicate, object, evidence, negative, ladder }) => {
    const key = JSON.stringify([
      subject,
      predicate,
      object,
      negative,
      'span' in object ? 0 : evidence.start,
      ladder.at(-1)?.speaker,
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function finished(reading: Reading, draft: Draft, index: number): ExtractedClaim {
  const { text, meta } = reading;
  const passage = ({ start, end }: Span): BundlePassage => ({
    document: meta.id,
    start,
    end,
    quote: text.slice(start, end),
  });
  const value = (given: DraftValue): BundleValue =>
    'span' in given ? { text: text.slice(given.span.start, given.span.end), language: 'en' } : given;
  const ladder = settled(
    draft.stance === undefined || (draft.ladder.length === 1 && draft.stance === 'labels')
      ? draft.ladder
      : withStance(draft.ladder, draft.stance),
  );
  const scopes = { explicit: 1, continued: 0.9, assumed: 0.8 };
  const certainty =
    ladder.reduce((sure, rung) => Math.min(sure, scopes[rung.scope]), 1) *
    draft.certainty *
    sureOf(reading, draft);
  const voices = ladder.map(
    ({ speaker, stance, scope, reason, cue, via }): BundleVoice => ({
      speaker,
      stance,
      scope,
      ...(reason !== undefined && { reason }),
      ...(cue !== undefined && { cue: passage(cue) }),
      ...(via !== undefined && { via }),
    }),
  );
  return {
    claim: {
      id: `c${index}`,
      subject: draft.subject,
      predicate: draft.predicate,
      object: value(draft.object),
      ...(draft.negative && { polarity: 'negative' as const }),
      ...(draft.time !== undefined && { time: draft.time }),
      ...(draft.qualifiers.length > 0 && {
        qualifiers: draft.qualifiers.map((each) => ({ key: each.key, value: value(each.value) })),
      }),
      passages: [passage(draft.evidence)],
      voices,
      ...(draft.quoted && { directQuote: true }),
    },
    certainty: Math.round(certainty * 100) / 100,
  };
}

function sureOf(reading: Reading, { subject, object }: Draft): number {
  const of = (id: string) => reading.cast.find(id)?.certainty ?? 1;
  return of(subject) * ('entity' in object ? of(object.entity) : 1);
}

const outsideOfPhrase = new Set([
  'appos',
  'conj',
  'cc',
  'punct',
  'parataxis',
  'case',
  'cop',
  'nsubj',
  'aux',
  'mark',
  'advcl',
  'det:predet',
]);

/**
 * A thing that only a phrase names, and once, is told by all that says which one it is: `a document issued by the council in 2013`. That
 * longer phrase is a mention of it, too.
 */
function withLongMentions(reading: Reading, used: ReadonlySet<string>): readonly Referent[] {
  const longer = new Map<string, Span>();
  reading.trees.forEach((tree, sentence) => {
    for (const token of tree.order) {
      const referent = reading.cast.at(sentence, token);
      if (referent === undefined || !used.has(referent.id) || longer.has(referent.id)) continue;
      const nominal = referent.mentions.filter((mention) => mention.kind === 'nominal');
      if (nominal.length !== 1 || referent.mentions.some((mention) => mention.kind === 'name')) continue;
      let to = token;
      for (const child of tree.children[token] ?? []) {
        const leaves =
          outsideOfPhrase.has(tree.base[child] ?? '') || tree.tokens[child]?.relation === 'acl:relcl';
        if (child > token && leaves) break;
        if (child > token) to = Math.max(to, endOf(tree, child));
      }
      while (to > token && (tree.base[to] === 'punct' || tree.tokens[to]?.tag === 'POS')) to -= 1;
      const start = nominal[0]?.start ?? 0;
      const end = tree.tokens[to]?.end ?? 0;
      if (end > (nominal[0]?.end ?? 0)) longer.set(referent.id, { start, end });
    }
  });
  return reading.cast.referents().map((referent) => {
    const span = longer.get(referent.id);
    const head = referent.mentions[0]?.head ?? 0;
    return span === undefined
      ? referent
      : { ...referent, mentions: [...referent.mentions, { ...span, head, kind: 'nominal' as const }] };
  });
}

/**
 * End of what hangs on a noun, without what it is done for (`the work carried out there to save the bridge`) and without what is
 * told of something in it (`a building in California, where he worked`).
 */
function endOf(tree: Tree, token: number): number {
  const last = tree.last[token] ?? token;
  const purpose = tree.base[token] === 'acl' ? childBy(tree, token, 'advcl') : undefined;
  let end = purpose !== undefined && purpose > token ? (tree.first[purpose] ?? purpose) - 1 : last;
  for (let below = token + 1; below <= end; below += 1) {
    if (tree.tokens[below]?.relation === 'acl:relcl') end = Math.min(end, (tree.first[below] ?? below) - 1);
  }
  return Math.max(end, token);
}

/** Referents with a name, and those that a claim has as subject, object, voice, document or qualifier. */
function keptReferents(reading: Reading, drafts: readonly Draft[]): Referent[] {
  const used = new Set<string>();
  const use = (value: DraftValue) => {
    if ('entity' in value) used.add(value.entity);
  };
  for (const draft of drafts) {
    used.add(draft.subject);
    use(draft.object);
    for (const { value } of draft.qualifiers) use(value);
    for (const rung of draft.ladder) {
      used.add(rung.speaker);
      if (rung.via !== undefined) used.add(rung.via);
    }
  }
  return withLongMentions(reading, used)
    .filter((referent) => !reading.publishers.has(referent.id))
    .filter(
      (referent) =>
        used.has(referent.id) ||
        referent.mentions.some((mention) => mention.kind === 'name' || mention.kind === 'demonym'),
    );
}
