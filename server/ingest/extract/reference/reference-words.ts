import type { Gender, Numerus } from './mention.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export interface PronounFeatures {
  readonly numerus?: Numerus;
  readonly gender?: Gender;
  /** Means the noun that its clause hangs on. */
  readonly relative?: true;
}

/** Pronouns of the third person, in small letters. */
export const pronouns: ReadonlyMap<string, PronounFeatures> = new Map(
  Object.entries({
    he: { numerus: 'one', gender: 'male' },
    him: { numerus: 'one', gender: 'male' },
    his: { numerus: 'one', gender: 'male' },
    himself: { numerus: 'one', gender: 'male' },
    she: { numerus: 'one', gender: 'female' },
    her: { numerus: 'one', gender: 'female' },
    hers: { numerus: 'one', gender: 'female' },
    herself: { numerus: 'one', gender: 'female' },
    it: { numerus: 'one', gender: 'neuter' },
    its: { numerus: 'one', gender: 'neuter' },
    itself: { numerus: 'one', gender: 'neuter' },
    they: { numerus: 'many' },
    them: { numerus: 'many' },
    their: { numerus: 'many' },
    theirs: { numerus: 'many' },
    themselves: { numerus: 'many' },
    who: { relative: true },
    whom: { relative: true },
    whose: { relative: true },
    which: { relative: true },
    that: { relative: true },
  } satisfies Record<string, PronounFeatures>),
);

/** Pronouns of the first and second person: only the voices know whom they mean. */
export const speechPronouns = set(
  'i me my mine myself we us our ours ourselves you your yours yourself yourselves',
);

export const female = set(
  `woman girl lady mother daughter sister wife widow girlfriend aunt niece grandmother granddaughter queen princess empress duchess baroness actress heroine
  spokeswoman chairwoman congresswoman businesswoman policewoman landlady nun mrs mrs. ms ms. miss madam bride fiancée waitress`,
);
export const male = set(
  `man boy guy gentleman father son brother husband widower boyfriend uncle nephew grandfather grandson king prince emperor duke baron lord 
  spokesman chairman congressman businessman policeman landlord monk priest pope bishop archbishop imam mr mr. sir bloke fiancé groom`,
);

/** Common given names that tell, in several languages; the pronoun that is used first decides for every other name. */
export const femaleNames = set(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda
  melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra
  rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl
  hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn
  danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori angelina angela fatima aisha khadija leila layla zahra mariam
  svetlana olga natalia tatiana irina yulia ekaterina elena anastasia ursula ingrid astrid margrethe sofia lucia carmen ana isabel rosa claudia priya indira
  sonia malala yoko akiko michiko claire camille chloe jeanne simone brigitte giulia chiara francesca alia zaha suella regina tanya priscilla alyssa naomi`,
);
export const maleNames = set(
  `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin
  brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander
  patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry
  austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent
  mohammed mohamed muhammad ahmed ali hassan hussein omar ibrahim yusuf khalid vladimir dmitry sergey sergei ivan boris mikhail alexei nikolai barack
  hans klaus jürgen wolfgang otto karl fritz jean-luc pierre françois jacques louis luigi giovanni marco francesco carlos luis miguel pedro pablo diego
  raj rahul narendra hiroshi kenji takeshi wei jun recep benjamin tony steve mike bill bob tom jim dan tim ben sam marc stan nick chris matt phil greg`,
);

/** Titles before a name that are not part of it. */
export const titles = set(
  `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president vice-president prime minister chancellor king queen prince princess emperor pope
  senator sen sen. rep rep. governor gov gov. mayor general gen gen. colonel col col. captain capt. lieutenant lt. sergeant sgt. judge justice reverend rev. father
  sister brother saint st st. ambassador secretary minister director chairman chief councillor detective officer`,
);

/** What a company's name ends with and is often spoken of without. */
export const companyEndings = set(
  'inc inc. ltd ltd. llc plc corp corp. corporation co co. company gmbh ag sa s.a. nv n.v. limited holdings group',
);

/** Nouns before `of` and a name that name the same place: `the town of Khojaly`. `Capital of` does not. */
export const placeNouns = set(
  `town city village state province republic island kingdom district region county municipality borough settlement hamlet commonwealth territory country
  nation port suburb neighbourhood neighborhood emirate canton prefecture governorate`,
);

/** Nouns before `of` that only say how something is judged or that it was done: `the tragedy of the flood`, `the act of genocide`. */
export const judgingNouns = set(
  'act tragedy crime atrocity horror disaster event crisis catastrophe problem threat issue',
);

/** Nouns for a thing of a kind that was named more exactly before, by the root of its kind. */
export const genericNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person:
      'man woman boy girl youth teenager child person official politician leader student suspect victim artist author writer actor musician singer',
    organization:
      'company firm organisation organization group institution institute agency party body corporation association union committee council university school club team government league church embassy court ministry paper newspaper',
    place:
      'city town village country state region area island site place location province district territory nation county venue building capital',
    event:
      'event incident accident tragedy disaster attack conflict war meeting conference election festival ceremony match game competition trial',
    document: 'document text paper statement report letter book law article study resolution bill',
    issue: 'issue problem threat challenge danger matter crisis risk',
    activity: 'process effort project programme program campaign work initiative activity',
    product: 'device product vehicle machine film movie software',
  }).flatMap(([root, words]) => words.split(/\s+/u).map((word): [string, string] => [word, root])),
);

/** Words in a phrase that say it is another one than before. */
export const othering = set(
  'other another second third fourth new next previous different similar separate additional further former latter earlier later',
);

/** Nouns that name no entity even where the type table knows them by another use. */
export const emptyNouns = set(
  `way part number case kind sort type lot bit example fact thing time one reason result level rate amount day week weekend month year decade century hour minute second
  morning afternoon evening night season moment period era percent`,
);

/** General nouns for a person that say nothing about sex or office. */
export const anyPerson = set('youth teenager kid child person suspect victim defendant politician official');

/** What happens to people, and the nouns that mean it again: `the crash` … `the accident`. */
export const mishaps = set(
  `incident accident tragedy disaster catastrophe crash collision collapse explosion blast fire attack bombing shooting stabbing murder killing
  genocide massacre assault raid kidnapping derailment sinking`,
);
export const generalMishaps = set('incident accident tragedy disaster catastrophe attack event events');

/** Bodies that need no article: `police said`. */
export const bareBodies = set('police parliament congress government customs');

/** Verbs that give a name: `the group called the Sea Org`. */
export const namingVerbs = set('call name know dub entitle title nickname');

/** Verbs by which somebody says what a thing is, before `as`: `labelled the attack as a massacre`. */
export const labellingVerbs = set(
  'label describe brand characterise characterize portray regard denounce condemn',
);

/** What is done to those who are victims of it. */
export const deadly = set('kill murder massacre slay slaughter assassinate');

/** Nouns that judge what happened. What an event is called by them is somebody's claim. */
export const verdicts = set(
  'genocide massacre massacres atrocity atrocities tragedy slaughter pogrom pogroms holocaust bloodshed bloodbath catastrophe crime crimes persecution terror carnage horror butchery',
);

/** Nouns that only say how many or which part of what `of` names: `hundreds of vendors`, `the rest of the candidates`. */
export const partitives = set(
  `hundred hundreds thousand thousands million millions billion billions dozen dozens ten tens score scores majority minority rest number half third quarter handful couple pair lot
  variety range series plenty bulk most percent`,
);
