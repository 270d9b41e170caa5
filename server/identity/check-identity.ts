import type { Database, WriteTransaction } from '../db/database.ts';
import { clustersOf, type PairDecision } from '../domain/identity.ts';
import { keySlices } from '../ingest/key-slices.ts';
import { map, text, texts } from '../queries/rows.ts';
import { basesOf, holds, type Place, type Properties, placeClaim, placed, placedKey } from './place.ts';
import { readEnds, toStoredTold } from './place-stored.ts';
import { loadMembers, shownProperties, toPairDecision } from './settle-clusters.ts';

const slice = 500;

type Reader = Pick<WriteTransaction, 'run'>;

/** What live decisions say: who is the same as whom, and which places they moved. */
async function readDecisions(database: Database) {
  const pairs: PairDecision[] = [];
  const moved = new Map<string, string>();
  for (let after: string | null = ''; after !== null; ) {
    const rows = await database.read('hash-decisions', { after, limit: slice });
    for (const row of rows) {
      const content = map(row, 'content');
      if (content.verdict === 'retarget') {
        const to = text(content, 'toId');
        for (const place of texts(content, 'places')) moved.set(place, to);
        const movedId = text(content, 'movedId');
        if (movedId.startsWith('mention:')) moved.set(`${movedId}|${movedId}|entityId`, to);
        continue;
      }
      pairs.push(toPairDecision({ ...content, id: text(row, 'id') }));
    }
    const last = rows.at(-1);
    after = last ? text(last, 'id') : null;
  }
  return { pairs, moved };
}

/** Whether each entity stands for those that decisions say, and shows what they have. */
async function checkClusters(reader: Reader, pairs: readonly PairDecision[]): Promise<string[]> {
  const ids = [...new Set(pairs.flatMap(({ entities }) => entities))];
  const members = new Map((await loadMembers(reader, ids)).map((member) => [member.id, member]));
  const clusters = clustersOf([...members.keys()], pairs, (id) => members.get(id)?.status === 'held');
  const sentences: string[] = [];
  for (const cluster of clusters) {
    for (const id of cluster.members) {
      const found = members.get(id)?.canonical;
      if (found !== cluster.canonical)
        sentences.push(`${id}: ${found} stands for it, and by the decisions ${cluster.canonical} does`);
    }
  }
  const rows = await reader.run('shown-of-entities', { ids: clusters.map(({ canonical }) => canonical) });
  const shown = new Map(rows.map((row) => [text(row, 'id'), map(row, 'shown')]));
  for (const cluster of clusters) {
    const records = cluster.members.flatMap((id) => members.get(id) ?? []);
    if (!holds(shown.get(cluster.canonical) ?? {}, shownProperties(cluster, records)))
      sentences.push(`${cluster.canonical}: it does not show what the entities have that it stands for`);
  }
  return sentences;
}

/** Notes a place that a decision moved; a sentence when no live decision says that. */
function checkMoved(
  moved: Map<string, string>,
  properties: Properties,
  claimId: string,
  place: Place,
): string[] {
  const key = `${claimId}|${String(properties.id)}|${place}`;
  const is = properties[placedKey(place)] ?? null;
  const should = moved.get(key) ?? null;
  return is === should ? [] : [`${key}: it is put at ${String(is)}, and by the decisions at ${should}`];
}

/**
 * Compares which entity everything is about with what was given and what live decisions say.
 * @returns one sentence a difference
 */
export async function checkIdentity(database: Database): Promise<string[]> {
  const reader: Reader = { run: (name, parameters) => database.read(name, parameters) };
  const { pairs, moved } = await readDecisions(database);
  const sentences = await checkClusters(reader, pairs);
  const decided = new Set(
    pairs.filter(({ verdict }) => verdict === 'same').flatMap(({ entities }) => entities),
  );
  for await (const ids of keySlices(database, 'hash-merged', 'id', slice))
    for (const id of ids)
      if (!decided.has(id)) sentences.push(`${id}: no decision says that another stands for it`);

  for await (const ids of keySlices(database, 'claim-ids-after', 'id', slice)) {
    const rows = await database.read('claims-to-place', { ids });
    const told = rows.map((row) => ({ row, ...toStoredTold(row) }));
    const endOf = await readEnds(reader, told.flatMap(basesOf));
    for (const { row, ...one } of told) {
      const { id } = one;
      const after = placeClaim(one, endOf);
      const { subjectId, objectId } = after.claim;
      const ends = [subjectId, ...(objectId === undefined ? [] : [objectId])];
      const speakers = after.voices.map(({ speakerId }) => speakerId);
      if (
        !holds(one.claim, after.claim) ||
        !one.voices.every((voice, rung) => holds(voice, after.voices[rung] ?? {})) ||
        !holds(row, { ends, speakers })
      )
        sentences.push(`${id}: it is about others than what was given and the decisions say`);
      for (const place of ['subjectId', 'objectId'] as const)
        sentences.push(...checkMoved(moved, one.claim, id, place));
      for (const voice of one.voices) sentences.push(...checkMoved(moved, voice, id, 'speakerId'));
    }
  }
  for (let after: string | null = ''; after !== null; ) {
    const rows = await database.read('hash-mentions', { after, limit: slice });
    const contents = rows.map((row) => ({ id: text(row, 'id'), content: map(row, 'content') }));
    const mentions = contents.map(({ id, content }) => ({ id, content, mention: map(content, 'mention') }));
    const endOf = await readEnds(
      reader,
      mentions
        .flatMap(({ mention }) => [mention.placedEntityId, mention.givenEntityId, mention.entityId])
        .filter((id) => typeof id === 'string'),
    );
    for (const { id, content, mention } of mentions) {
      const properties = placed(mention, 'entityId', endOf);
      if (!holds(mention, properties) || !holds(content, { names: [properties.entityId] }))
        sentences.push(`${id}: it names another than what was given and the decisions say`);
      sentences.push(...checkMoved(moved, mention, id, 'entityId'));
    }
    after = mentions.at(-1)?.id ?? null;
  }
  return sentences;
}
