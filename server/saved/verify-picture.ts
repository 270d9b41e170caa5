import type { Database } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import type { Filter } from '../domain/filter.ts';
import type { PictureFile, PictureLink, PictureNode } from '../domain/publication.ts';
import type { EntityRecord, SupportRecord } from '../domain/records.ts';
import { findEntityType, findPredicate, rootOf } from '../ontology/ontology.ts';
import { within } from '../queries/limits.ts';
import { linksIn, loadPicture, type PlacedLink, supportsOf } from '../queries/picture.ts';

/** Links that are drawn one by one: who says each is published with it. */
const mostLinks = 300;

const refuse = (field: string, why: string): never => {
  throw new AttestError('BAD_INPUT', `${field} ${why}.`, { field });
};

/** Groups and lines that stand for several have numbers of the picture's own, by which nothing else can be found. */
function checkIds({ nodes, links }: PictureFile): void {
  const known = new Set<string>();
  const take = (field: string, id: string, own: RegExp | null): void => {
    if (known.has(id)) refuse(field, `“${id}” is drawn twice`);
    if (own !== null && !own.test(id))
      refuse(field, `must be a number of the picture’s own, as ${own.source.slice(1, -4)}1`);
    known.add(id);
  };
  for (const [at, { id, group }] of nodes.entries())
    take(`nodes[${at}].id`, id, group ? /^group:\d+$/u : null);
  for (const [at, { id, bundle }] of links.entries())
    take(`links[${at}].id`, id, bundle ? /^bundle:\d+$/u : null);
}

/** Whatever a picture refers to is drawn in it. */
function checkReferences({ nodes, links, backdrop, notes, style, images }: PictureFile): void {
  const drawn = new Set([...nodes, ...links].map(({ id }) => id));
  const own = new Set(nodes.map(({ id }) => id));
  for (const [at, link] of links.entries())
    for (const end of ['subject', 'object'] as const)
      if (!own.has(link[end])) refuse(`links[${at}].${end}`, `“${link[end]}” is not drawn`);
  for (const [at, { about }] of notes.entries())
    if (about.kind !== 'picture' && !drawn.has(about.id))
      refuse(`notes[${at}].about`, `“${about.id}” is not drawn`);
  const parts = [
    ...(backdrop?.areas ?? []),
    ...(backdrop?.lines ?? []),
    ...(backdrop?.texts ?? []).map(({ words }) => words),
  ];
  const stray = parts.flatMap(({ ids = [] }) => ids).find((id) => !drawn.has(id));
  if (stray !== undefined) refuse('backdrop', `speaks of “${stray}”, which is not drawn`);
  for (const [at, { by, scale }] of (style.rules ?? []).entries()) {
    const other = Object.keys(scale).find((key) => by === 'property' && key !== '*' && !own.has(key));
    if (other !== undefined) refuse(`style.rules[${at}].scale`, `speaks of “${other}”, which is not drawn`);
  }
  const shown = new Set<string>();
  for (const [at, { id, image }] of (style.pictures ?? []).entries()) {
    if (!own.has(id)) refuse(`style.pictures[${at}].id`, `“${id}” is not drawn`);
    if (!Object.hasOwn(images, image)) refuse(`style.pictures[${at}].image`, `there is no image “${image}”`);
    shown.add(image);
  }
  const unseen = Object.keys(images).find((key) => !shown.has(key));
  if (unseen !== undefined) refuse(`images.${unseen}`, 'is on nothing that is drawn');
}

const countryOf = ({ identifiers }: EntityRecord): string | undefined =>
  identifiers.find(({ scheme }) => scheme === 'iso-3166-1')?.value.toUpperCase();

/** How it is drawn is the client's to say; what it is comes from the graph. */
function nodeOf(node: PictureNode, entity: EntityRecord): PictureNode {
  const { name, type, invented } = entity;
  const country = countryOf(entity);
  const typeName = findEntityType(type)?.name ?? type;
  const { country: _, ...drawn } = node as PictureNode & { readonly country?: string };
  return {
    ...drawn,
    name,
    type,
    typeName,
    root: rootOf(type),
    invented,
    ...(country ? { country } : {}),
  } as PictureNode;
}

function linkOf(link: PictureLink, { link: found }: PlacedLink, support: SupportRecord): PictureLink {
  const { subjectId, predicate, objectId, time, disputed } = found;
  const row = findPredicate(predicate);
  return {
    ...link,
    subject: subjectId,
    predicate,
    object: objectId,
    time,
    disputed,
    support: { ...support, stances: support.stances.map((stance) => stance.toUpperCase()) },
    label: row?.label ?? predicate,
    act: row?.kind === 'act',
    locates: row?.locates ?? false,
    proposed: support.claims > 0 && support.proposed === support.claims,
  } as PictureLink;
}

/**
 * A picture of which all that is said of entities and links is what the graph says now, under the filter. It can hold nothing but what
 * the version of the view held.
 * @param held ids of the entities that the version showed
 * @throws AttestError BAD_INPUT that names the field, TOO_LARGE
 */
export async function verifyPicture(
  database: Database,
  picture: PictureFile,
  held: ReadonlySet<string>,
  filter: Filter,
): Promise<PictureFile> {
  const { nodes, links } = picture;
  const single = links.filter(({ bundle }) => bundle === undefined);
  within('The number of links drawn one by one', single.length, 0, mostLinks);
  checkIds(picture);
  checkReferences(picture);
  const ids = nodes.flatMap(({ id, group }) => (group === undefined ? [id] : []));
  for (const [at, { id, group }] of nodes.entries())
    if (group === undefined && !held.has(id))
      refuse(`nodes[${at}].id`, `“${id}” is not in this version of the view: save it again`);
  const read = await loadPicture(database, { documents: [], ids, filter });
  const entities = new Map(read.entities.map((entity) => [entity.id, entity]));
  const placed = await linksIn(database, read);
  const supports = await supportsOf(
    database,
    placed.map(({ link }) => link),
    filter,
  );
  const known = new Map(placed.map((one, at) => [one.link.id, { one, support: supports[at] }]));
  const roots = new Set<string>();
  const verified = {
    ...picture,
    nodes: nodes.map((node, at) => {
      if (node.group !== undefined) return node;
      const entity =
        entities.get(node.id) ?? refuse(`nodes[${at}].id`, `“${node.id}” is no longer in the graph`);
      return nodeOf(node, entity);
    }),
    links: links.map((link, at) => {
      if (link.bundle !== undefined) return link;
      const found = known.get(link.id);
      const isSame = found?.one.link.subjectId === link.subject && found.one.link.objectId === link.object;
      if (!found?.support || !isSame)
        return refuse(
          `links[${at}].id`,
          `“${link.id}” is no link between its ends that passes the filter now`,
        );
      return linkOf(link, found.one, found.support);
    }),
  };
  for (const { root } of verified.nodes) roots.add(root);
  const nameOf = (root: string): string => findEntityType(root)?.name ?? picture.roots[root] ?? root;
  return { ...verified, roots: Object.fromEntries([...roots].map((root) => [root, nameOf(root)])) };
}
