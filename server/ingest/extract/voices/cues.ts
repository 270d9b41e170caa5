import type { Stance } from '../../../domain/bundle.ts';

/**
 * The words by which a text hands on somebody's words. `opens` says which part of the clause they are:
 * - `content`: a clause (`said that …`, `…, he said`), or what follows a colon;
 * - `plan`: an infinitive (`plans to meet`) or a clause, of which the speaker is sure no more than anybody can be;
 * - `name`: the name or description given (`labelled it as …`);
 * - `matter`: what a document speaks of (`the statement refers to a document that …`);
 * - `demand`: what is asked for (`calls on the government to act`).
 * Adding a cue is one word in one row and nothing else.
 */
export interface Cue {
  readonly stance: Stance;
  readonly opens: 'content' | 'plan' | 'name' | 'matter' | 'demand';
}

const rows: readonly (readonly [Stance, Cue['opens'], string])[] = [
  [
    'asserts',
    'content',
    `say tell state note stress add explain comment remark observe mention point write tweet post argue believe think feel
     maintain insist lie emphasise emphasize underline underscore reiterate reaffirm affirm assert confirm acknowledge admit
     concede warn caution conclude suggest recall reply respond answer continue testify
     inform assure advise remind blog joke complain lament boast agree disclose reveal highlight find show indicate estimate
     consider know realise realize notice whisper shout repeat read quip opine hold contend understand view imply`,
  ],
  ['reports', 'content', 'report relate recount narrate'],
  ['cites', 'content', 'cite'],
  ['quotes', 'content', 'quote'],
  ['denies', 'content', 'deny reject refute dispute dismiss'],
  ['alleges', 'content', 'allege claim accuse speculate suspect'],
  ['announces', 'content', 'announce declare proclaim unveil'],
  ['expects', 'content', 'expect hope predict forecast anticipate fear doubt worry'],
  ['expects', 'plan', 'plan intend aim vow promise pledge threaten agree want wish hope expect seek decide'],
  ['demands', 'demand', 'demand urge call ask request appeal require recommend propose'],
  ['labels', 'name', 'label describe dub brand term characterise characterize nickname call portray deem'],
  ['cites', 'matter', 'refer mention cite discuss address'],
];

const byLemma = new Map<string, Cue[]>();
for (const [stance, opens, lemmas] of rows) {
  for (const lemma of lemmas.split(/\s+/u)) {
    const there = byLemma.get(lemma);
    if (there === undefined) byLemma.set(lemma, [{ stance, opens }]);
    else there.push({ stance, opens });
  }
}

const none: readonly Cue[] = [];

export const cuesOf = (lemma: string): readonly Cue[] => byLemma.get(lemma) ?? none;

/** Verbs of mind, not of mouth: they give a clause a voice, but speak no quotation. */
export const silentVerbs = new Set(
  'believe think feel find show indicate know realise realize notice consider understand view imply hold suspect fear doubt worry hope expect estimate read'.split(
    ' ',
  ),
);

/** Verbs by which things show as well as people tell: their subject speaks only when it is a person, a body or a document. */
export const showingVerbs = new Set(
  'show indicate find suggest imply reveal mean confirm read highlight conclude'.split(' '),
);

/** Nouns whose clause is what somebody says: `X's claim that …`, `the belief that …`. */
export const speechNouns = new Map<string, Stance>([
  ...words(
    'asserts',
    'case statement remark comment belief view argument assertion conclusion finding opinion warning admission confirmation announcement',
  ),
  ...words('alleges', 'claim allegation accusation suspicion charge suggestion'),
  ...words('denies', 'denial'),
  ...words('expects', 'hope fear expectation prediction forecast promise pledge'),
  ...words('demands', 'demand call appeal request'),
  ...words('reports', 'report news rumour rumor'),
]);

function words(stance: Stance, lemmas: string): [string, Stance][] {
  return lemmas.split(' ').map((lemma) => [lemma, stance]);
}

/** Prepositions that name a source: `according to X`, `per X`, `in the words of X`. */
export const sourcePrepositions = new Set(['according to', 'per', 'as per', 'in accordance with']);

/** Openings by which an outlet speaks for itself again: `It should be recalled that …`. */
export const ownVoiceOpenings = [
  'it should be recalled',
  'it should be noted',
  'it is worth recalling',
  'it is worth noting',
  'it is noteworthy',
  'recall that',
  'we recall',
  'note that',
  'as a reminder',
  'as reported earlier',
  'as previously reported',
  'earlier we reported',
];

/** Openings by which a sentence carries on what the one before said. */
export const carryingOn = [
  'as a result',
  'as a consequence',
  'consequently',
  'therefore',
  'thus',
  'hence',
  'in addition',
  'additionally',
  'besides',
  'moreover',
  'furthermore',
  'in particular',
  'in total',
  'at the same time',
];
