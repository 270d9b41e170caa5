/**
 * Verb patterns: which words, in which frame, say a predicate. One row a pattern.
 *
 * `subject` and `object` name slots of the clause, alternatives parted by `|`:
 * - `subj`, `obj`: who does it and to whom, passives turned round; a participle's and an infinitive's from where they are;
 * - a preposition (`in`, `with`): the phrase it opens, hung on the verb or on its object; `iobj` the second object;
 * - `xcomp`, `xcomp.obj`: the verb's complement, or that one's object; `ccomp`, `by-ing` …;
 * - `event`: what the clause is a result or part of, else the event that is being told; `speaker`: the last voice;
 * - `contest`: the constituency whose election is being told;
 * - `time`: a date hung on the verb; `.words`: the words of what fills a slot; `.head`: its noun alone.
 *
 * `not` makes the claim a negative one, `entity` refuses words as object.
 * `when`: conditions, all of which must hold: `obj=memory` (lemma in a slot), `infinitive`, `no-obj`, `object:place` (type).
 */
export interface VerbRule {
  readonly predicate: string;
  readonly subject: string;
  readonly object: string;
  readonly when: readonly string[];
  /** How sure such a pattern is, 0 to 1. */
  readonly certainty: number;
}

type Row = readonly [
  predicate: string,
  lemmas: string,
  subject: string,
  object: string,
  when?: string,
  certainty?: number,
];

const rows: readonly Row[] = [
  ['cites', 'cite quote', 'subj', 'obj'],
  ['refers-to', 'refer', 'subj', 'to'],
  ['refers-to', 'mention', 'subj', 'obj'],
  ['concerns', 'concern address cover', 'subj', 'obj'],
  ['concerns', 'deal focus', 'subj', 'with|on'],
  ['documented', 'document chronicle film', 'subj', 'obj'],
  ['published', 'publish release post print', 'subj', 'obj'],
  ['issued', 'issue', 'subj', 'obj'],
  ['adopted', 'adopt pass approve ratify', 'subj', 'obj'],
  ['signed', 'sign', 'subj', 'obj'],
  ['met', 'meet', 'subj', 'obj|with'],
  ['met', 'talk speak', 'subj', 'with', '', 0.7],
  ['visited', 'visit tour', 'subj', 'obj'],
  ['visited', 'travel go come fly return arrive head', 'subj', 'to|in|at', '', 0.7],
  ['participated-in', 'participate compete', 'subj', 'in|at'],
  ['participated-in', 'take', 'subj', 'obj.in|in', 'obj=part'],
  ['participated-in', 'attend join', 'subj', 'obj'],
  [
    'participated-in',
    'perform play appear speak receive present exhibit sing race run stand offer sell vote gather',
    'subj',
    'at|in',
    '',
    0.7,
  ],
  ['participated-in', 'see', 'obj', 'subj!event', '', 0.6],
  ['participated-in', 'attract draw', 'obj', 'subj!event'],

  ['demands-justice-for', 'demand seek want', 'subj', 'obj.for|for', 'obj=justice'],
  [
    'calls-for-action-on',
    'call urge',
    'subj',
    'xcomp.obj',
    'xcomp=support|address|solve|resolve|tackle|stop|end|fight|combat|prevent|investigate',
  ],
  ['calls-for-action-on', 'call', 'subj', 'for', '', 0.7],
  ['calls-upon', 'call appeal', 'subj', 'on|upon|to'],
  ['calls-upon', 'urge ask request implore beg require order instruct', 'subj', 'obj'],
  ['issued', 'make give', 'subj', 'obj', 'obj=statement|speech|announcement'],
  [
    'expresses-condolences-to',
    'express offer extend send convey',
    'subj',
    'obj.to|to',
    'obj=condolence|sympathy',
  ],
  [
    'expresses-support-for',
    'express voice show offer issue declare pledge give tweet',
    'subj|speaker',
    'obj.for|for|obj.to|to|obj.of',
    'obj=support|solidarity|backing',
  ],
  ['expresses-support-for', 'support back endorse promote favour favor champion', 'subj', 'obj', '', 0.8],
  [
    'expresses-support-for',
    'receive get win gain draw',
    'obj.from|from',
    'subj',
    'obj=support|solidarity|backing',
  ],
  ['condemns', 'attack', 'subj!document', 'obj'],
  ['condemns', 'condemn denounce criticise criticize decry deplore slam', 'subj', 'obj'],
  ['accuses', 'accuse blame', 'subj', 'obj'],
  ['honours-memory-of', 'honour honor keep cherish', 'subj', 'obj.of|of', 'obj=memory'],
  ['honours-memory-of', 'commemorate mourn remember', 'subj', 'obj'],
  ['aims-to-eliminate', 'eliminate eradicate abolish remove combat fight', 'subj', 'obj', 'infinitive'],
  ['aims-to-protect', 'protect safeguard defend shield', 'subj', 'obj', 'infinitive'],
  ['opposes', 'oppose reject resist', 'subj', 'obj'],
  ['praised', 'praise commend applaud laud hail', 'subj', 'obj'],

  ['took-place-in', 'take', 'subj', 'in|at', 'obj=place'],
  ['took-place-in', 'run sprawl', 'subj!event', 'in|at|throughout'],
  ['took-place-on', 'run', 'subj!event', 'time'],
  ['took-place-in', 'occur happen hold stage open close begin start', 'subj!event|obj', 'in|at|outside|near'],
  ['took-place-on', 'take', 'subj', 'time', 'obj=place'],
  ['took-place-on', 'occur happen hold schedule commit stage open begin start', 'subj!event|obj', 'time'],
  ['years-elapsed', 'pass elapse', 'since', 'subj'],
  ['committed-by', 'commit perpetrate', 'obj', 'subj'],
  ['committed-by', 'carry', 'obj', 'subj', 'out'],
  ['committed-against', 'commit perpetrate', 'obj', 'against'],
  ['took-place-in', 'commit perpetrate', 'obj', 'in|at'],
  ['part-of', 'commit perpetrate', 'obj', 'during'],
  ['killed', 'kill murder assassinate slay', 'subj|event', 'obj'],
  ['injured', 'injure wound hurt', 'subj|event', 'obj'],
  ['took-hostage', 'take', 'subj!event|event', 'obj', 'hostage'],
  ['fate', 'remain be', 'subj.of', 'xcomp.words|obj', 'subj=fate'],
  ['occasion-of', 'express extend convey offer send voice', 'on!anniversary|for!anniversary', 'obj.head'],
  ['part-of', 'include comprise', 'obj', 'subj', '', 0.7],
  ['part-of', 'belong', 'subj', 'to'],

  ['is-in', 'locate situate base headquarter house', 'subj|obj', 'in|at|near'],
  ['is-in', 'build construct erect', 'obj!place|obj!organization', 'in|on|at'],
  ['is-in', 'lie stand sit', 'subj', 'in|at|near|on', '', 0.7],
  ['carried-out-in', 'carry', 'obj', 'in|at|there', 'out'],
  ['carried-out-in', 'conduct undertake perform implement', 'obj', 'in|at|there'],
  [
    'undertakes',
    'undertake conduct perform implement run organise organize launch plan start begin',
    'subj',
    'obj',
  ],
  ['undertakes', 'carry', 'subj', 'obj', 'out'],
  ['has-purpose', 'carry', 'obj', 'purpose', 'out'],
  ['has-purpose', 'conduct undertake organise organize hold launch', 'obj', 'purpose'],
  ['faces', 'face confront', 'subj', 'obj'],
  ['faces', 'suffer', 'subj', 'from'],

  ['member-of', 'join', 'subj', 'obj'],
  ['holds-office-in', 'elect re-elect reelect', 'obj', 'to|in'],
  ['holds-office-in', 'serve sit', 'subj', 'in|on'],
  ['owns', 'own', 'subj', 'obj'],
  ['opened', 'open inaugurate', 'subj', 'obj'],
  ['leads', 'resign step', 'subj', 'from.in|from.of|obj.in|obj.of', '', 0.6],
  ['leads', 'lead head chair run direct command govern', 'subj', 'obj'],
  ['works-for', 'work', 'subj', 'for|at|with'],
  ['works-for', 'employ hire', 'obj', 'subj'],
  ['has-role', 'serve work act', 'subj', 'as'],
  ['has-role', 'become', 'subj', 'xcomp|obj'],
  ['has-role', 'appoint elect name', 'obj', 'as|xcomp'],
  ['educated-at', 'study graduate enrol enroll', 'subj', 'at|from|in'],
  ['educated-at', 'attend', 'subj', 'obj'],
  ['comes-from', 'come hail originate', 'subj', 'from'],
  ['born-in', 'bear', 'obj', 'in|at'],
  ['died-in', 'die perish', 'subj', 'in|at|during'],
  ['died-on', 'die', 'subj', 'time'],

  ['attacked', 'attack', 'subj!person|subj!organization|subj!group|subj!country', 'obj'],
  ['attacked', 'bomb assault raid shell strike target invade shoot stab beat', 'subj', 'obj'],
  ['arrested', 'arrest detain apprehend capture', 'subj', 'obj'],
  ['charged-with', 'charge indict', 'obj', 'with|for'],
  ['charged-with', 'arrest', 'obj', 'for', '', 0.6],
  ['convicted-of', 'convict', 'obj', 'of|for'],
  ['founded', 'found establish co-found cofound', 'subj', 'obj'],
  [
    'created',
    'create make build write design compose draw paint develop invent produce direct author construct',
    'subj',
    'obj',
  ],
  ['discovered', 'discover uncover find', 'subj', 'obj', '', 0.7],
  ['acquired', 'acquire buy purchase obtain', 'subj', 'obj'],
  ['appointed', 'appoint nominate', 'subj', 'obj'],
  ['replaced', 'replace succeed supersede', 'subj', 'obj'],
  ['invited', 'invite welcome', 'subj', 'obj'],
  ['won', 'win gain', 'subj', 'obj'],
  ['won', 'elect re-elect reelect', 'obj', 'in|to|contest', 'entity'],
  ['won', 'win', 'subj', 'in', 'no-obj entity'],
  ['won', 'defeat', 'obj', 'in', 'not entity'],
  ['won', 'lose', 'subj', 'obj.in|in', 'not entity'],
  ['defeated', 'defeat beat', 'subj', 'obj'],
  ['caused', 'cause trigger spark provoke prompt inspire generate bring create', 'subj', 'obj'],
  ['caused', 'lead result contribute', 'subj', 'to|in'],
  ['amounts-to', 'total number cost reach exceed weigh measure', 'subj', 'quantity'],
];

const byLemma = new Map<string, VerbRule[]>();
for (const [predicate, lemmas, subject, object, when = '', certainty = 0.9] of rows) {
  const rule: VerbRule = { predicate, subject, object, when: when === '' ? [] : when.split(' '), certainty };
  for (const lemma of lemmas.split(' ')) {
    const there = byLemma.get(lemma);
    if (there === undefined) byLemma.set(lemma, [rule]);
    else there.push(rule);
  }
}

const none: readonly VerbRule[] = [];

export const rulesOf = (lemma: string): readonly VerbRule[] => byLemma.get(lemma) ?? none;
