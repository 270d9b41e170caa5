/**
 * What a name is, told by its head word: `Ministry` of `Ministry of Foreign Affairs`, `Court` of `Supreme Court`. Ids of the type table. A word that says
 * how somebody judges a killing (massacre, genocide) gives no more than an event.
 */
const headWords: Readonly<Record<string, string>> = {
  embassy: 'embassy mission',
  consulate: 'consulate consulate-general',
  ministry: 'ministry department treasury exchequer',
  legislature:
    'congress parliament senate legislature knesset bundestag bundesrat duma sejm rada diet riksdag storting folketing majlis landtag dáil oireachtas seanad cortes saeima seimas commons lords representatives delegates deputies assembly',
  court: 'court tribunal',
  government: 'government governments authorities cabinet administration kremlin regime',
  'armed-force':
    'army navy force forces military militia militias brigade brigades regiment battalion division corps guard guards guerrillas infantry cavalry fleet squadron wehrmacht luftwaffe mujahideen airforce',
  'government-body':
    'police agency commission committee council bureau office directorate inspectorate secretariat constabulary taskforce authority',
  party:
    'party partei parti partito partido democrats republicans socialists liberals conservatives communists greens tories whigs',
  company:
    'inc ltd llc plc corp corporation company companies co gmbh ag sa nv airlines airways motors bank industries holdings studios records pictures entertainment technologies systems pharmaceuticals group',
  ngo: 'foundation watch charity trust caritas',
  'media-outlet':
    'times post news gazette herald tribune journal magazine radio television tv newspaper telegraph chronicle observer mirror mail broadcasting press weekly daily review today broadcaster',
  'international-organization': 'nations',
  organization:
    'university college school institute academy association society club union league federation confederation alliance coalition front movement organization organisation network center centre laboratory museum church hospital team cup orchestra band campaign rally bloc list conference',
  election: 'election elections by-election referendum primary primaries plebiscite caucuses',
  war: 'war wars battle conflict siege invasion offensive revolution uprising insurgency rebellion revolt campaign',
  attack: 'attack attacks bombing bombings shooting shootings assassination raid hijacking',
  agreement: 'treaty accord accords agreement pact armistice ceasefire truce',
  meeting: 'summit conference convention forum meeting talks symposium congress',
  protest: 'protests protest demonstrations riots riot strike',
  event:
    'massacre genocide holocaust games olympics festival championship championships cup crisis coup expo earthquake hurricane holiday trials scandal affair',
  law: 'act bill law code constitution statute amendment decree directive',
  resolution: 'resolution',
  document: 'declaration charter convention protocol manifesto communiqué memorandum',
  report: 'report',
  city: 'city town village municipality borough',
  region:
    'province state region district county oblast krai canton prefecture governorate department territory parish raion rayon voivodeship',
  territory: 'strip enclave exclave',
};

const typeByWord = new Map<string, string[]>();
for (const [type, words] of Object.entries(headWords)) {
  for (const word of words.split(' ')) typeByWord.set(word, [...(typeByWord.get(word) ?? []), type]);
}

const rootOf: Readonly<Record<string, string>> = {
  election: 'event',
  war: 'event',
  attack: 'event',
  agreement: 'event',
  meeting: 'event',
  protest: 'event',
  event: 'event',
  law: 'document',
  resolution: 'document',
  document: 'document',
  report: 'document',
  city: 'place',
  region: 'place',
  territory: 'place',
};

/** The root of the type tree that a type of the table above hangs on: `organization`, `event`, `place`, `document`. */
export const rootOfHeadType = (type: string): string => rootOf[type] ?? 'organization';

/** Types that a head word (lower case, without dots) may give. */
export function typesOfHead(word: string): readonly string[] {
  return typeByWord.get(word) ?? typeByWord.get(word.replace(/\.$/u, '')) ?? [];
}

/** Heads that make a name with what stands before them (`Peruvian Congress`) or behind (`Congress of Peru`), whatever the model thinks. */
export const institutionTypes: ReadonlySet<string> = new Set([
  'embassy',
  'consulate',
  'ministry',
  'legislature',
  'court',
  'government',
  'armed-force',
]);

/** Heads that may stand in small letters behind a demonym or country: `the Armenian armed forces`. */
export const plainHeads: ReadonlySet<string> = new Set(
  'government authorities parliament congress senate legislature embassy consulate ministry court army navy military forces police'.split(
    ' ',
  ),
);

/** Words in small letters that may stand between a demonym and such a head. */
export const betweenHeads: ReadonlySet<string> = new Set(
  'armed air security special ground naval foreign defence defense interior finance justice health education energy supreme constitutional high federal national central local regional provincial state interim transitional coalition military border'.split(
    ' ',
  ),
);

/** Nouns before `of NAME` that say what kind of place it is. */
export const placeNouns: Readonly<Record<string, string>> = {
  city: 'city',
  town: 'city',
  village: 'city',
  municipality: 'city',
  capital: 'city',
  suburb: 'city',
  settlement: 'city',
  port: 'city',
  province: 'region',
  region: 'region',
  state: 'region',
  district: 'region',
  county: 'region',
  oblast: 'region',
  island: 'place',
  republic: 'country',
};
