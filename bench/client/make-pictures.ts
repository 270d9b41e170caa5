import type { Bundle, BundleClaim, BundleEntity } from '../../server/domain/bundle.ts';

/** A document whose picture has so many entities and relations. */
export interface PictureSize {
  readonly name: string;
  readonly entities: number;
  readonly links: number;
  /** Whether all are linked to the first one, and to nothing else. */
  readonly star?: boolean;
}

const types = ['person', 'ngo', 'ministry', 'company', 'party'] as const;
const predicates = ['met', 'accuses', 'calls-upon', 'condemns'] as const;

const claimsInDocument = 2_000;

/**
 * Documents of claims, each with its sentence, a bundle for each: a net in which whoever has many relations gets more (Barabási and
 * Albert 1999).
 */
export function* makePicture(
  { name, entities: count, links, star = false }: PictureSize,
  random: () => number,
): Generator<Bundle> {
  const publisher: BundleEntity = {
    id: `${name}-outlet`,
    type: 'media-outlet',
    name: `Outlet of ${name}`,
    invented: true,
  };
  const entities = Array.from({ length: count }, (_, at): BundleEntity => {
    const type = types[at % types.length] ?? 'person';
    return { id: `${name}-${at}`, type, name: `${type} ${at} of ${name}`, invented: true };
  });
  const pairs = star
    ? Array.from({ length: links }, (_, at) => [0, at + 1] as const)
    : pairsOf(count, links, random);
  for (let from = 0; from < pairs.length; from += claimsInDocument) {
    const document = `bench-${name}-${from}`;
    const named = new Set([publisher]);
    let text = '';
    const claims = pairs.slice(from, from + claimsInDocument).map((pair, index): BundleClaim => {
      const [subject = publisher, object = publisher] = pair.map((end) => entities[end] ?? publisher);
      const predicate = predicates[index % predicates.length] ?? 'met';
      const quote = `${subject.name} ${predicate} ${object.name} (${from + index}).`;
      const start = text.length;
      text += `${quote}\n`;
      named.add(subject).add(object);
      return {
        id: `${name}-c${from + index}`,
        subject: subject.id,
        predicate,
        object: { entity: object.id },
        passages: [{ document, start, end: start + quote.length, quote }],
        voices: [{ speaker: publisher.id, stance: 'asserts', scope: 'explicit' }],
      };
    });
    yield {
      format: 'attest-bundle/1',
      documents: [
        {
          id: document,
          type: 'article',
          name: pictureName(name),
          status: 'held',
          text,
          publisher: publisher.id,
          invented: true,
        },
      ],
      entities: [...named],
      mentions: [],
      claims,
    };
  }
}

/** What the documents of a picture are called. */
export const pictureName = (name: string): string => `Picture ${name}`;

/** Pairs of entities, by number, no two the same; every entity is in one. */
function pairsOf(count: number, links: number, random: () => number): (readonly [number, number])[] {
  const ends: number[] = [];
  const pairs = new Map<string, readonly [number, number]>();
  const join = (one: number, other: number): void => {
    if (one === other || pairs.has(`${one} ${other}`) || pairs.has(`${other} ${one}`)) return;
    pairs.set(`${one} ${other}`, [one, other]);
    ends.push(one, other);
  };
  const met = (): number => ends[Math.floor(random() * ends.length)] ?? 0;
  for (let at = 1; at < count; at += 1) join(at, met());
  while (pairs.size < links) join(Math.floor(random() * count), met());
  return [...pairs.values()];
}
