/**
 * The predicate table: one row a predicate.
 *
 * - `label` / `inverse`: the caption read from subject to object, and from object to subject.
 * - `subjects`, `objects`: allowed entity types; a type takes its subtypes; `[]` means any entity.
 * - `values`: value kinds allowed as object instead of an entity.
 * - `kind`: `content` (what is claimed), `naming` (a speaker gives the subject a name or description: its object is text),
 *   `act` (derived speech-act links; no claim may use it).
 * - `singleValued`: two different values of it for one subject are a dispute.
 * - `locates`: it says where its subject is: a filter on places follows it.
 * - `dates`: which of its ends its date says when it began (`start`), ended (`end`) or was (`at`): the date that it has as object, else the time of its claims. One
 *   that has a date as object and `dates` is single-valued.
 * - `wikidata`: the property it follows, where one fits.
 *
 * Adding a predicate is one row here and nothing else.
 */
export type ValueKind = 'quantity' | 'time' | 'text';

export interface Dated {
  readonly end: 'subject' | 'object';
  readonly moment: 'start' | 'end' | 'at';
}

export interface PredicateRow {
  readonly id: string;
  readonly label: string;
  readonly inverse: string;
  readonly kind: 'content' | 'naming' | 'act';
  readonly subjects: readonly string[];
  readonly objects: readonly string[] | null;
  readonly values: readonly ValueKind[];
  readonly singleValued: boolean;
  readonly locates: boolean;
  readonly dates: Dated | null;
  readonly wikidata: string | null;
}

interface Options {
  values?: readonly ValueKind[];
  kind?: PredicateRow['kind'];
  single?: boolean;
  locates?: boolean;
  dates?: Dated;
  wikidata?: string;
}

const row = (
  id: string,
  label: string,
  inverse: string,
  subjects: readonly string[],
  objects: readonly string[] | null,
  options: Options = {},
): PredicateRow => ({
  id,
  label,
  inverse,
  kind: options.kind ?? 'content',
  subjects,
  objects,
  values: options.values ?? [],
  singleValued: options.single ?? false,
  locates: options.locates ?? false,
  dates: options.dates ?? null,
  wikidata: options.wikidata ?? null,
});

const actor = ['person', 'organization', 'place', 'group', 'document'];
const body = ['person', 'organization', 'country', 'group'];

export const predicates: readonly PredicateRow[] = [
  row('passes-on', 'passes on words of', 'has words passed on by', [], [], { kind: 'act' }),
  row('labels', 'labels', 'is labelled by', [], [], { kind: 'act' }),

  row('called', 'is called', 'is a name of', [], null, { kind: 'naming', values: ['text'] }),
  row('characterised-as', 'is characterised as', 'characterises', [], null, {
    kind: 'naming',
    values: ['text'],
  }),

  row('cites', 'cites', 'is cited by', actor, actor, { wikidata: 'P2860' }),
  row('refers-to', 'refers to', 'is referred to by', ['document'], []),
  row('concerns', 'concerns', 'is the subject of', ['document', 'event', 'activity'], [], {
    wikidata: 'P921',
  }),
  row('documented', 'documented', 'was documented by', actor, []),
  row('published', 'published', 'was published by', body, ['document'], { wikidata: 'P123' }),
  row('issued', 'issued', 'was issued by', body, ['document'], { wikidata: 'P50' }),
  row('adopted', 'adopted', 'was adopted by', body, ['document', 'agreement'], { wikidata: 'P50' }),
  row('signed', 'signed', 'was signed by', body, ['document', 'agreement'], { wikidata: 'P1891' }),
  row('met', 'met', 'met', body, body),
  row('visited', 'visited', 'was visited by', body, ['place', 'organization', 'event']),

  row('demands-justice-for', 'demands justice for', 'is subject of a demand for justice by', actor, [
    'person',
    'group',
  ]),
  row('calls-for-action-on', 'calls for action on', 'is subject of a call by', actor, [
    'issue',
    'event',
    'activity',
  ]),
  row('calls-upon', 'calls upon', 'is called upon by', actor, body),
  row('expresses-condolences-to', 'expresses condolences to', 'receives condolences of', actor, body),
  row('expresses-support-for', 'expresses support for', 'is supported in words by', actor, []),
  row('condemns', 'condemns', 'is condemned by', actor, []),
  row('accuses', 'accuses', 'is accused by', actor, body),
  row('honours-memory-of', 'honours the memory of', 'is remembered by', actor, ['person', 'group', 'event']),
  row('aims-to-eliminate', 'aims to eliminate', 'is to be eliminated by', actor, [
    'issue',
    'organization',
    'activity',
  ]),
  row('aims-to-protect', 'aims to protect', 'is to be protected by', actor, body),

  row('took-place-in', 'took place in', 'was the place of', ['event', 'activity'], ['place'], {
    single: true,
    locates: true,
    dates: { end: 'subject', moment: 'at' },
    wikidata: 'P276',
  }),
  row('took-place-on', 'took place on', 'is the date of', ['event'], null, {
    values: ['time'],
    single: true,
    dates: { end: 'subject', moment: 'at' },
    wikidata: 'P585',
  }),
  row('years-elapsed', 'took place this long ago:', 'is how long ago it took place', ['event'], null, {
    values: ['quantity'],
  }),
  row('committed-by', 'was committed by', 'committed', ['event'], body, { wikidata: 'P8031' }),
  row('committed-against', 'was committed against', 'was the target of', ['event'], body, {
    wikidata: 'P533',
  }),
  row('killed', 'killed', 'lost their lives through', ['event', ...body], ['person', 'group'], {
    wikidata: 'P1120',
  }),
  row('took-hostage', 'took hostage', 'were taken hostage in', ['event'], ['person', 'group']),
  row('fate', 'has the fate', 'is the fate of', ['person', 'group'], null, { values: ['text'] }),
  row('part-of', 'is part of', 'includes', [], [], { wikidata: 'P361' }),
  row('occasion-of', 'is the occasion of', 'was occasioned by', ['event'], [], { values: ['text'] }),
  row('participated-in', 'participated in', 'had as participant', body, ['event', 'activity'], {
    wikidata: 'P1344',
  }),

  row('is-in', 'is in', 'contains', ['place', 'organization'], ['place'], {
    locates: true,
    wikidata: 'P131',
  }),
  row('exists-in', 'exists in', 'has', ['issue', 'activity', 'group'], ['place'], { locates: true }),
  row('has-embassy-in', 'has an embassy in', 'hosts an embassy of', ['country'], ['country']),
  row(
    'represents',
    'represents',
    'is represented by',
    ['organization', 'person'],
    ['country', 'organization'],
  ),
  row('faces', 'faces', 'is faced by', body, ['issue']),
  row('undertakes', 'undertakes', 'is undertaken by', body, ['activity']),
  row('carried-out-in', 'is carried out in', 'is the place of', ['activity'], ['place'], { locates: true }),
  row('has-purpose', 'has the purpose', 'is the purpose of', ['activity', 'document', 'event'], [], {
    values: ['text'],
  }),
  row('member-of', 'is a member of', 'has as member', body, ['organization', 'group'], { wikidata: 'P463' }),
  row('holds-office-in', 'holds office in', 'has as office holder', ['person'], ['organization'], {
    wikidata: 'P39',
  }),
  row('owns', 'owns', 'is owned by', body, ['organization', 'activity'], { wikidata: 'P1830' }),
  row('opened', 'opened', 'was opened by', body, ['activity', 'organization', 'event']),

  row('says-that', 'says that', 'is said by', actor, null, { values: ['text'] }),
  row('has-role', 'has the role', 'is the role of', body, null, { values: ['text'], wikidata: 'P2868' }),
  row('has-age', 'has the age', 'is the age of', ['person', 'group'], null, { values: ['quantity'] }),
  row('amounts-to', 'amounts to', 'is the amount of', [], null, { values: ['quantity'], wikidata: 'P1114' }),
  row('leads', 'leads', 'is led by', ['person'], ['organization', 'place', 'group', 'event'], {
    wikidata: 'P488',
  }),
  row('works-for', 'works for', 'employs', ['person', 'group'], ['organization', 'person'], {
    wikidata: 'P108',
  }),
  row('educated-at', 'was educated at', 'educated', ['person', 'group'], ['organization'], {
    wikidata: 'P69',
  }),
  row('related-to', 'is related to', 'is related to', ['person'], ['person'], { wikidata: 'P1038' }),
  row('comes-from', 'comes from', 'is the origin of', [], ['place'], {
    locates: true,
    wikidata: 'P495',
  }),
  row('born-in', 'was born in', 'is the birthplace of', ['person'], ['place'], {
    single: true,
    dates: { end: 'subject', moment: 'start' },
    wikidata: 'P19',
  }),
  row('died-in', 'died in', 'was the place of death of', ['person', 'group'], ['place', 'event'], {
    dates: { end: 'subject', moment: 'end' },
    wikidata: 'P20',
  }),
  row('died-on', 'died on', 'is the day of the death of', ['person', 'group'], null, {
    values: ['time'],
    single: true,
    dates: { end: 'subject', moment: 'end' },
    wikidata: 'P570',
  }),
  row('attacked', 'attacked', 'was attacked by', [...body, 'event'], [...body, 'place']),
  row('injured', 'injured', 'was injured by', [...body, 'event'], ['person', 'group']),
  row('arrested', 'arrested', 'was arrested by', body, ['person', 'group']),
  row('charged-with', 'is charged with', 'is the charge against', body, ['event', 'activity', 'issue'], {
    values: ['text'],
    wikidata: 'P1595',
  }),
  row('convicted-of', 'was convicted of', 'is the offence of', body, ['event', 'activity', 'issue'], {
    values: ['text'],
    wikidata: 'P1399',
  }),
  row('founded', 'founded', 'was founded by', body, ['organization', 'activity', 'event'], {
    dates: { end: 'object', moment: 'start' },
    wikidata: 'P112',
  }),
  row('created', 'created', 'was created by', body, ['product', 'document', 'activity', 'event'], {
    dates: { end: 'object', moment: 'start' },
    wikidata: 'P170',
  }),
  row('discovered', 'discovered', 'was discovered by', body, [], { wikidata: 'P61' }),
  row('acquired', 'acquired', 'was acquired by', body, ['organization', 'product', 'place']),
  row('appointed', 'appointed', 'was appointed by', body, ['person', 'organization']),
  row('replaced', 'replaced', 'was replaced by', [], [], { wikidata: 'P1365' }),
  row('invited', 'invited', 'was invited by', body, body),
  row('won', 'won', 'was won by', body, ['event', 'activity', 'place'], {
    values: ['text'],
    wikidata: 'P1346',
  }),
  row('defeated', 'defeated', 'was defeated by', body, body),
  row('opposes', 'opposes', 'is opposed by', actor, []),
  row('praised', 'praised', 'was praised by', actor, []),
  row(
    'caused',
    'caused',
    'was caused by',
    ['event', 'issue', 'activity', ...body],
    ['event', 'issue', 'activity'],
    {
      wikidata: 'P1542',
    },
  ),
];
