import type { Bundle, BundleClaim, BundleEntity, BundleMention, Stance } from '../server/domain/bundle.ts';

/** A generated graph's size. */
export interface Size {
  readonly entities: number;
  readonly claims: number;
  readonly documentsInBundle: number;
}

const claimsInDocument = 100;

/** A small seeded generator (mulberry32), so that every run has the same graph. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const families = [
  'Abel',
  'Berg',
  'Castro',
  'Dietrich',
  'Eze',
  'Fischer',
  'Garcia',
  'Həsənov',
  'Ito',
  'Jørgensen',
];
const places = ['North', 'South', 'East', 'West', 'Upper', 'Lower', 'Old', 'New'];
const between = ['met', 'accuses', 'expresses-support-for', 'condemns', 'calls-upon', 'member-of'];

/** The entity with by far the most neighbours: an organisation that every fifteenth claim gives another member. */
export const hubId = 'x50';

/** A hub's member in 15 claims: 100,000 members in 1,500,000 claims. */
const claimsAMember = 15;

/** How many claims there are for so many entities: the density is the same at every size, so that growth is that of size alone. */
export const sizeOf = (entities: number, documentsInBundle = 20): Size => ({
  entities,
  claims: Math.round(entities * 1.5),
  documentsInBundle,
});

/**
 * Bundles of an invented news world: people, organisations and cities with a skewed number of links, as real graphs have;
 * 50 publishers, ladders of one to three voices, a hub, some denials and dates. Every claim has its sentence in a document.
 */
export function* generateBundles(size: Size, seed = 42): Generator<Bundle> {
  const random = makeRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const entities: BundleEntity[] = Array.from({ length: size.entities }, (_, at) => {
    const type =
      at < 50
        ? 'media-outlet'
        : `x${at}` === hubId
          ? 'party'
          : pick(['person', 'person', 'ngo', 'ministry', 'company', 'party', 'city', 'country']);
    const name =
      type === 'person' ? `${pick(families)} ${pick(families)} ${at}` : `${pick(places)} ${type} ${at}`;
    return { id: `x${at}`, type, name, invented: true };
  });
  const outlets = entities.slice(0, 50);
  const hub = entities[50] as BundleEntity;
  const actors = entities.slice(51).filter(({ type }) => type !== 'city' && type !== 'country');
  const cities = entities.filter(({ type }) => type === 'city' || type === 'country');
  const organisations = actors.filter(({ type }) => type !== 'person');
  // A power of a uniform number: the first of the list are met most often.
  const skewed = <T>(list: readonly T[]): T => list[Math.floor(random() ** 3 * list.length)] as T;

  let documents: Bundle['documents'][number][] = [];
  let claims: BundleClaim[] = [];
  let mentions: BundleMention[] = [];
  let used = new Set<BundleEntity>();
  let told = 0;
  let listed = 0;
  for (let number = 0; told < size.claims; number += 1) {
    const id = `document-${number}`;
    const outlet = skewed(outlets);
    let text = '';
    for (let at = 0; at < claimsInDocument && told < size.claims; at += 1, told += 1) {
      const joins = told % claimsAMember === 7;
      // Counted up, every actor is met, and no member of the hub twice.
      const subject = joins
        ? (actors[Math.floor(told / claimsAMember) % actors.length] as BundleEntity)
        : at % 2 === 0
          ? (actors[told % actors.length] as BundleEntity)
          : skewed(actors);
      const visit = !joins && random() < 0.3;
      const predicate = joins ? 'member-of' : visit ? 'visited' : pick(between);
      const other = joins
        ? hub
        : visit
          ? skewed(cities)
          : predicate === 'member-of'
            ? skewed(organisations)
            : skewed(actors);
      const object = other === subject ? (outlets[0] as BundleEntity) : other;
      const start = text.length;
      const quote = `${subject.name} ${predicate} ${object.name} (${told}).`;
      text += `${quote}\n`;
      const ladder = [
        outlet,
        ...(random() < 0.6 ? [skewed(organisations)] : []),
        ...(random() < 0.2 ? [skewed(actors)] : []),
      ];
      const voices = ladder.map((speaker, rung) => {
        const stance: Stance = rung === ladder.length - 1 ? 'asserts' : rung === 0 ? 'reports' : 'cites';
        return { speaker: speaker.id, stance, scope: 'explicit' as const };
      });
      for (const entity of [subject, object, ...ladder]) used.add(entity);
      claims.push({
        id: `c${told}`,
        subject: subject.id,
        predicate,
        object: { entity: object.id },
        ...(random() < 0.02 ? { polarity: 'negative' as const } : {}),
        ...(random() < 0.3
          ? { time: { edtf: `20${String(10 + Math.floor(random() * 15))}`, basis: 'stated' as const } }
          : {}),
        passages: [{ document: id, start, end: start + quote.length, quote }],
        voices,
      });
      mentions.push({
        document: id,
        start,
        end: start + subject.name.length,
        quote: subject.name,
        entity: subject.id,
      });
    }
    used.add(outlet);
    const name = `Generated document ${number}`;
    documents.push({ id, type: 'article', name, status: 'held', text, publisher: outlet.id, invented: true });
    if (documents.length === size.documentsInBundle || told >= size.claims) {
      // Entities that nothing is said of are there too.
      const upTo = Math.ceil((told / size.claims) * entities.length);
      for (const entity of entities.slice(listed, upTo)) used.add(entity);
      listed = upTo;
      yield { format: 'attest-bundle/1', documents, entities: [...used], mentions, claims };
      documents = [];
      claims = [];
      mentions = [];
      used = new Set();
    }
  }
}
