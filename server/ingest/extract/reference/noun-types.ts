import { rootOf } from '../../../ontology/ontology.ts';

/**
 * What a common noun stands for: one row a type of the ontology. Data: a noun more is a word more. Nouns that judge (`genocide`, `tragedy`, `massacre`)
 * stand under `event`: what somebody calls an event never becomes its type. A noun that is mostly used of no entity (`way`, `part`, `number`) is not
 * here, and phrases that it heads become entities only when a claim needs them.
 */
const nouns: Readonly<Record<string, string>> = {
  person: `student pupil president premier minister leader spokesman spokeswoman spokesperson director chairman chairwoman chairperson chair ceo
    founder co-founder creator actor actress musician singer artist painter illustrator photographer writer author novelist poet journalist reporter editor
    columnist blogger critic broadcaster presenter host professor academic teacher researcher scientist scholar physicist chemist biologist mathematician
    historian economist anthropologist linguist psychologist philosopher engineer architect doctor physician surgeon nurse lawyer attorney solicitor
    barrister judge justice prosecutor defendant plaintiff appellant suspect witness detective investigator officer policeman policewoman sheriff
    constable commissioner soldier general colonel major captain lieutenant sergeant admiral commander fighter gunman bomber attacker terrorist
    politician lawmaker legislator senator congressman congresswoman deputy mp mep councillor councilor mayor governor secretary ambassador diplomat envoy
    consul official candidate nominee incumbent activist campaigner dissident defector whistleblower protester demonstrator supporter opponent advocate
    member representative delegate negotiator adviser advisor analyst expert consultant manager coach player footballer striker goalkeeper midfielder
    defender athlete runner swimmer driver pilot captain skipper referee champion winner runner-up contestant king queen prince princess emperor empress
    monarch duke duchess lord lady baron pope bishop archbishop cardinal priest monk nun pastor minister imam rabbi god saint prophet man woman boy girl
    child kid baby infant teenager youth adult guy bloke lady gentleman father mother parent son daughter brother sister sibling husband wife spouse
    widow widower partner girlfriend boyfriend fiancé fiancée uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter friend
    colleague neighbour neighbor classmate roommate victim survivor hostage prisoner inmate detainee refugee migrant immigrant asylum-seeker settler
    resident citizen native passenger pedestrian motorist tourist traveller traveler visitor guest customer client consumer user reader listener viewer
    worker employee employer boss owner landlord tenant farmer fisherman businessman businesswoman entrepreneur industrialist investor banker trader
    shareholder donor recipient patient volunteer peacekeeper astronaut cosmonaut hero heroine veteran successor predecessor speaker moderator
    interviewer interviewee individual person somebody someone everyone anybody nobody voter elector elder chief head boss heir lover author dancer
    comedian magician composer conductor producer filmmaker screenwriter designer developer programmer hacker inventor explorer librarian curator
    collector translator interpreter clergyman missionary disciple follower believer fan rebel militant insurgent extremist spy agent operative
    bodyguard guard firefighter paramedic medic rescuer swimmer rider jockey cyclist boxer wrestler graduate alumnus freshman undergraduate nonpartisan independent
    mastermind perpetrator murderer killer thief robber criminal convict offender fugitive newcomer celebrity dignitary cosplayer gamer finalist semi-finalist hopeful vendor attendee star legend icon idol`,
  group: `people public population community nation audience crowd couple family household generation crew staff personnel workforce
    minority majority elite electorate jury panel delegation team squad band orchestra choir gang mob tribe clan ethnicity peer folk inhabitant civilian
    bystander idp displaced dead wounded injured casualty fatality troop force peasant slave spectator attendee participant onlooker pilgrim kin ancestor descendant offspring
    group opposition camp bloc coalition faction humanity mankind proletariat bourgeoisie diaspora cohort`,
  organization: `organisation organization institution institute foundation association federation union society club league charity network movement school college
    university academy kindergarten hospital clinic church diocese museum library gallery committee council commission board
    bureau agency authority office department division branch chapter secretariat consortium alliance cartel syndicate laboratory lab
     watchdog regulator body franchise militia guerrilla sect cult monastery order faculty`,
  government: 'government administration regime junta cabinet authorities',
  'government-body': `police customs treasury intelligence constabulary gendarmerie municipality coastguard
    ombudsman inspectorate `,
  legislature: 'parliament congress senate legislature assembly knesset duma chamber ',
  ministry: 'ministry',
  embassy: 'embassy',
  consulate: 'consulate',
  court: 'court tribunal judiciary',
  'armed-force': 'army navy military airforce battalion brigade regiment  ',
  party: 'party',
  company: `company firm corporation business enterprise manufacturer retailer supplier startup start-up bank insurer airline carrier operator
    publisher conglomerate subsidiary contractor brewery bookstore`,
  ngo: 'ngo non-profit nonprofit',
  'media-outlet': 'newspaper magazine tabloid broadsheet channel newswire outlet media press ',
  place: `place area location site scene spot zone district quarter neighbourhood neighborhood suburb street road avenue square park garden building tower skyscraper
    house home residence apartment flat mansion palace castle fort prison jail cell stadium arena venue hall theatre theater cinema hotel motel
    restaurant cafe bar pub shop store mall supermarket market factory mill airport station terminal port harbour harbor bridge
    tunnel dam road highway motorway mosque temple cathedral chapel shrine cemetery grave mountain hill valley river lake sea ocean bay gulf coast beach shore
    island peninsula cape desert forest jungle reef cave volcano glacier planet moon headquarters base outpost checkpoint border frontier 
    campus classroom courtroom lobby room warehouse farm ranch field ground reserve`,
  country: 'country homeland republic kingdom',
  region:
    'region province state county governorate canton prefecture oblast continent emirate constituency precinct',
  city: 'city town village capital settlement borough hamlet metropolis',
  territory: 'territory enclave exclave colony',
  event: `event incident accident crash collision collapse explosion blast fire blaze flood earthquake quake tsunami storm hurricane cyclone typhoon tornado
    drought famine disaster catastrophe tragedy outbreak pandemic epidemic genocide massacre atrocity pogrom holocaust bloodshed slaughter
    murder assassination death suicide execution arrest raid seizure robbery theft kidnapping abduction hijacking trial hearing ceremony celebration
    festival carnival concert show premiere performance exhibition exhibit expo fair tournament championship competition contest cup race match game final
    semi-final semifinal olympics ceremony wedding funeral birthday launch debut release revolution coup uprising mutiny invasion occupation
    withdrawal ceasefire truce armistice siege evacuation referendum inauguration resignation visit trip tour expedition voyage pilgrimage landing
    flight mission operation opening closure defeat victory win loss scandal riot clash duel shooting stabbing birth marriage divorce graduation breakup
    merger acquisition auction sale violence bloodletting persecution repression`,
  war: 'war conflict battle hostilities insurgency fighting warfare',
  'mass-killing': 'killing killings',
  attack: 'attack bombing airstrike air-strike assault ambush shelling bombardment offensive',
  anniversary: 'anniversary centenary bicentenary jubilee centennial bicentennial',
  election: 'election by-election primary runoff',
  meeting:
    'meeting summit conference talk negotiation convention session forum symposium workshop seminar briefing',
  agreement: 'agreement treaty deal accord pact contract memorandum protocol',
  protest: 'protest demonstration rally march strike sit-in boycott vigil',
  document: `document photograph photo image text paper book novel manuscript dossier file record certificate passport license licence permit petition manifesto constitution charter 
    memoir diary biography autobiography encyclopedia dictionary textbook thesis essay column blog website webpage page list map chart questionnaire survey form
    opinion judgment judgement verdict ruling warrant indictment affidavit complaint lawsuit budget proposal poem play script`,
  statement: 'statement announcement declaration communique communiqué remark comment testimony',
  resolution: 'resolution',
  law: 'law bill legislation statute decree ordinance regulation amendment directive',
  report: 'report study findings assessment audit',
  article: 'article editorial op-ed  ',
  communication:
    'letter email e-mail message tweet telegram post memo fax speech address interview broadcast hashtag',
  product: `product device machine phone smartphone computer laptop tablet console browser software app application program drug medicine vaccine
    car vehicle truck bus train plane aircraft airplane aeroplane helicopter jet drone ship boat ferry vessel submarine satellite spacecraft rocket missile
    weapon gun rifle pistol bomb grenade explosive tank crane clock watch camera telescope film movie documentary song album single
    painting sculpture artwork portrait    video flag statue clothing shirt bag painting cocktail drink food`,
  issue: `problem issue threat challenge danger risk crisis concern controversy dispute question terrorism corruption poverty racism discrimination inequality
    islamophobia antisemitism unemployment inflation recession crime pollution warming fraud disease illness cancer
    virus hatred bigotry censorship slavery homelessness shortage deficit debt hunger`,
  activity: `effort process campaign programme program project initiative restoration reconstruction demining search construction work production research investigation
    inquiry probe development trade cooperation collaboration education training treatment enforcement reform expansion implementation integration
     return departure arrival migration immigration smuggling trafficking tourism fishing farming hunting testing surveillance reconciliation
     support assistance aid relief rescue recovery rehabilitation protection conservation preservation demolition renovation repair maintenance
     policy scheme activity practice mining drilling quest exercise recruitment lobbying fundraising`,
};

const typeByNoun: ReadonlyMap<string, string> = new Map(
  Object.entries(nouns).flatMap(([type, words]) =>
    words.split(/\s+/u).map((word): [string, string] => [word, type]),
  ),
);

/** Nouns that count persons though they are no `person`: `613 people`, `150 casualties`. */
const countsPersons = new Set(
  `people public population family inhabitant civilian bystander idp casualty fatality troop peasant slave spectator attendee participant onlooker
  pilgrim ancestor descendant personnel staff crew dead wounded injured folk adult minor life soul`.split(
    /\s+/u,
  ),
);

/**
 * The entity type that a common noun stands for, by its lemma (singular, in small letters); undefined when the table does not know it. Several persons
 * are a group, and so are several bodies or countries: `numerous organisations`, `countries like these`.
 */
export function typeOfNoun(lemma: string, plural = false): string | undefined {
  const type = typeByNoun.get(lemma.toLowerCase());
  if (type === undefined || !plural) return type;
  if (lemma.toLowerCase() === 'authority') return 'government';
  const root = rootOf(type);
  return root === 'person' || root === 'organization' || type === 'country' ? 'group' : type;
}

/** Whether what a noun counts is persons: `voters`, `613 people`. */
export function countsAsPersons(lemma: string): boolean {
  const small = lemma.toLowerCase();
  return (
    countsPersons.has(small) ||
    typeByNoun.get(small) === 'person' ||
    /^.{3,}(?:woman|man|women|men)$/u.test(small)
  );
}
