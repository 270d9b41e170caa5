import type { Bundle, BundleClaim, BundleEntity } from '../../server/domain/bundle.ts';

/** A document whose picture has so many entities and relations. */
export interface PictureSize {
  readonly name: string;
  readonly entities: number;
  readonly links: number;
}

const types = ['person', 'ngo', 'ministry', 'company', 'party'] as const;
const predicates = ['met', 'accuses', 'calls-upon', 'condemns'] as const;

/** One document of claims, each with its sentence: a net in which whoever has many relations gets more (Barabási and Albert 1999). */
export function makePicture({ name, entities: count, links }: PictureSize, random: () => number): Bundle {
  const document = `bench-${name}`;
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
  const ends: number[] = [];
  const pairs = new Set<string>();
  const join = (one: number, other: number): void => {
    if (one === other || pairs.has(`${one} ${other}`) || pairs.has(`${other} ${one}`)) return;
    pairs.add(`${one} ${other}`);
    ends.push(one, other);
  };
  for (let at = 1; at < count; at += 1) join(at, ends[Math.floor(random() * ends.length)] ?? 0);
  while (pairs.size < links)
    join(Math.floor(random() * count), ends[Math.floor(random() * ends.length)] ?? 0);

  let text = '';
  const claims = [...pairs].map((pair, at): BundleClaim => {
    const [subject, object] = pair.split(' ').map((index) => entities[Number(index)] ?? publisher);
    const predicate = predicates[at % predicates.length] ?? 'met';
    const quote = `${subject?.name} ${predicate} ${object?.name} (${at}).`;
    const start = text.length;
    text += `${quote}\n`;
    return {
      id: `${name}-c${at}`,
      subject: subject?.id ?? '',
      predicate,
      object: { entity: object?.id ?? '' },
      passages: [{ document, start, end: start + quote.length, quote }],
      voices: [{ speaker: publisher.id, stance: 'asserts', scope: 'explicit' }],
    };
  });
  return {
    format: 'attest-bundle/1',
    documents: [
      {
        id: document,
        type: 'article',
        name: `Picture ${name}`,
        status: 'held',
        text,
        publisher: publisher.id,
        invented: true,
      },
    ],
    entities: [publisher, ...entities],
    mentions: [],
    claims,
  };
}
