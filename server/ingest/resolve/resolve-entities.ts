import type { Database } from '../../db/database.ts';
import type { Bundle, BundleEntity } from '../../domain/bundle.ts';
import type { IdentityCandidateRecord } from '../../domain/job.ts';
import { allowsType, fits } from '../../ontology/ontology.ts';
import { type Candidate, candidatesOfNames, linksToCompany } from '../../queries/candidates.ts';
import { findDocuments } from '../../queries/documents.ts';
import { renameEntities } from '../rename-entities.ts';

export interface Resolution {
  readonly bundle: Bundle;
  readonly candidates: readonly IdentityCandidateRecord[];
}

/** Kinds of which the world has one under a full name. Others (a bank, a ministry, a person) share names. */
const namedOnce = ['international-organization', 'ngo', 'media-outlet'];
const wordsOfFullName = 2;

/** The bundle with the publishers that the graph has of its documents: a document that is read again keeps its own. */
async function withHeldPublishers(database: Database, bundle: Bundle): Promise<Bundle> {
  const held = await findDocuments(
    database,
    bundle.documents.map(({ id }) => id),
  );
  const renamed = bundle.documents.flatMap(({ id, publisher }): [string, string][] => {
    const there = held.get(id)?.givenPublisherId ?? null;
    return publisher === undefined || there === null || there === publisher ? [] : [[publisher, there]];
  });
  return renamed.length === 0 ? bundle : renameEntities(bundle, new Map(renamed));
}

/**
 * Looks in the graph for the entities of a bundle, and puts the graph's in their place where it is sure: an equal external identifier
 * (which gives equal ids), or an equal name and kind together with something more: a place in the name, a kind that the world has one of
 * under a full name, or company that both keep. All else stays apart, and is told as a candidate: a name alone is no identity.
 */
export async function resolveEntities(database: Database, read: Bundle): Promise<Resolution> {
  const bundle = await withHeldPublishers(database, read);
  const entities = bundle.entities;
  const found = await candidatesOfNames(database, [...new Set(entities.map(({ name }) => name))]);
  const there = new Set([...found.values()].flat().map(({ id }) => id));
  const own = new Set(entities.map(({ id }) => id));
  const pairs = entities.flatMap((entity) => {
    if (there.has(entity.id)) return [];
    const named = (found.get(entity.name) ?? []).filter(({ type }) => fits(type, entity.type));
    // Of entities that are one the first is as good as any: what is told of it counts where it leads.
    const fitting = [...new Map(named.toReversed().map((one) => [one.endId, one])).values()].toReversed();
    return fitting.map((candidate) => ({ entity, candidate, alone: fitting.length === 1 }));
  });
  if (pairs.length === 0) return { bundle, candidates: [] };
  const wanted = new Map<string, number>();
  for (const { candidate } of pairs) wanted.set(candidate.id, (wanted.get(candidate.id) ?? 0) + 1);
  // What the document keeps apart itself is not made one by a name.
  const isOnly = ({ id }: Candidate) => !own.has(id) && wanted.get(id) === 1;

  const company = entities.filter(({ id }) => there.has(id)).map(({ id }) => id);
  const places = entities.filter(({ type }) => allowsType(['place'], type)).map(({ name }) => name);
  const kept = await linksToCompany(
    database,
    pairs.map(({ candidate }) => candidate.id),
    company,
  );
  const renamed = new Map<string, string>();
  const candidates = pairs.map(({ entity, candidate, alone }): IdentityCandidateRecord => {
    const why =
      alone && isOnly(candidate)
        ? whySame(entity, candidate, places, kept.get(candidate.id) ?? [])
        : undefined;
    if (why !== undefined) renamed.set(entity.id, candidate.id);
    return {
      name: entity.name,
      candidateId: candidate.id,
      linked: why !== undefined,
      reason:
        why ??
        (!alone
          ? 'Several have this name.'
          : isOnly(candidate)
            ? 'Same name and a like kind, and nothing more.'
            : 'The document itself has several of this name.'),
    };
  });
  return { bundle: renamed.size === 0 ? bundle : renameEntities(bundle, renamed), candidates };
}

/** Why the two are one thing; undefined when it is not sure. */
function whySame(
  entity: BundleEntity,
  candidate: Candidate,
  places: readonly string[],
  company: readonly string[],
): string | undefined {
  if (entity.type !== candidate.type) return undefined;
  const place = places.find((name) => entity.name !== name && entity.name.includes(name));
  if (place !== undefined) return `Same name and kind, and the name says where: ${place}.`;
  const fullName = entity.name.trim().split(/\s+/u).length >= wordsOfFullName;
  if (fullName && namedOnce.includes(entity.type))
    return 'Same full name, and of this kind there is one of a name.';
  if (company.length > 0) return `Same name and kind, and both are linked to ${company[0]}.`;
  return undefined;
}
