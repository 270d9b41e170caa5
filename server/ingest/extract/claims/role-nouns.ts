/** What a noun for a person says beside the role itself: its predicate towards what it is `of`, `at`, `'s`. Data: one word, one row. */
const rows: readonly (readonly [predicate: string, nouns: string])[] = [
  [
    'leads',
    'president chairman chairwoman chairperson chair head leader chief director premier mayor governor ceo boss captain coach commander manager principal dean king queen prime-minister chancellor headmaster rector skipper',
  ],
  [
    'represents',
    'spokesman spokeswoman spokesperson ambassador envoy representative delegate consul lobbyist',
  ],
  ['member-of', 'member follower adherent player striker goalkeeper midfielder'],
  ['founded', 'founder co-founder cofounder'],
  ['created', 'creator author writer designer inventor maker co-author illustrator composer'],
  ['educated-at', 'student major graduate alumnus undergraduate pupil'],
  [
    'works-for',
    'professor researcher employee officer detective analyst reporter editor journalist scientist engineer lecturer official worker minister secretary deputy assistant adviser advisor economist fellow correspondent columnist curator teacher executive inspector attorney lawyer',
  ],
  [
    'holds-office-in',
    'mp senator congressman congresswoman councillor councilor lawmaker legislator parliamentarian',
  ],
  ['won', 'winner champion'],
  ['owns', 'owner proprietor'],
  ['participated-in', 'participant finalist contestant candidate'],
  [
    'related-to',
    'father mother son daughter brother sister wife husband parent child uncle aunt cousin grandfather grandmother nephew niece widow fiancée partner grandson granddaughter',
  ],
];

const byNoun = new Map<string, string>();
for (const [predicate, nouns] of rows) for (const noun of nouns.split(' ')) byNoun.set(noun, predicate);

export const roleOf = (lemma: string): string | undefined => byNoun.get(lemma.toLowerCase());

const plain = new Set(
  'person man woman boy girl youth student actor actress musician politician singer artist activist academic philosopher historian author poet scientist player footballer cyclist novelist veteran candidate citizen victim witness resident expert guest hacker programmer soldier lawyer doctor nurse farmer driver pilot judge bishop priest pope archbishop monk emperor prince princess duke cosplayer newcomer localist democrat pan-democrat republican conservative nonpartisan independent linguist physicist mathematician chemist biologist astronaut spokesperson suspect defendant critic rival opponent supporter friend colleague neighbour neighbor'.split(
    ' ',
  ),
);

/** The nouns that say what a person is. */
export const roleNouns: readonly string[] = [...byNoun.keys(), ...plain];

/** Whether a noun says what a person is. */
export const isRole = (lemma: string): boolean =>
  byNoun.has(lemma.toLowerCase()) || plain.has(lemma.toLowerCase());

/** Nouns that say who is meant, and not what he is. */
export const noRole = new Set(
  'person people man woman boy girl youth child kid baby one someone father mother son daughter brother sister wife husband parent uncle aunt cousin grandfather grandmother nephew niece family event thing part subject case member'.split(
    ' ',
  ),
);

/** Words by which a thing is judged in the naming of it: they become somebody's `called` or `characterised-as`. */
export const judgingNouns = new Set(
  'genocide massacre tragedy atrocity catastrophe disaster hero heroine villain martyr terrorist killer murderer thug tyrant dictator traitor crime outrage scandal miracle triumph masterpiece abomination terror slaughter holocaust aggression occupation invader occupier liberator lie slavery hoax scam cult'.split(
    ' ',
  ),
);

export const judgingAdjectives = new Set(
  'innocent fraternal liberated unprecedented serious brutal heinous tragic horrific terrible barbaric evil great heroic brave criminal illegal illegitimate unjust cruel shameful disgraceful historic controversial dangerous notorious infamous legendary beloved vicious savage bloody bloodiest worst best greatest noble corrupt radical extremist extreme grave grim deadly fantastic exuberant tremendous pricy strict recurring elite'.split(
    ' ',
  ),
);

/** Nouns that only say that something was done: `act of genocide`. */
export const deeds = new Set(['act', 'crime', 'campaign', 'policy', 'case', 'form']);

/** Nouns so general that an adjective of judgement makes all of the name: `innocent people`, `unprecedented events`. */
export const generalNouns = new Set(
  'people person event thing act threat issue problem man woman child crime victim incident accident place'.split(
    ' ',
  ),
);
