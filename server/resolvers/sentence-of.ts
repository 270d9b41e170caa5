import type { ClaimRecord } from '../domain/records.ts';
import { sentence } from '../domain/sentence.ts';
import type { Context } from './context.ts';
import { predicateOf } from './entity.ts';
import { load, loadVoices } from './load.ts';

/** A claim as a sentence with its attribution; with a frontier, the speech act at it. See `sentence`. */
export async function sentenceOf(
  context: Context,
  record: ClaimRecord,
  frontier: number | null,
): Promise<string> {
  const voices = await loadVoices(context, record.id);
  const references = [record.object, ...record.qualifiers.map((qualifier) => qualifier.value)];
  const ids = new Set([
    record.subjectId,
    ...voices.map((voice) => voice.speakerId),
    ...references.flatMap((value) => (value.kind === 'reference' ? [value.id] : [])),
  ]);
  const entities = await Promise.all([...ids].map((id) => load('entity', context, id)));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const parts = {
    claim: record,
    predicate: predicateOf(record.predicate),
    voices,
    nameOf: (id: string) => names.get(id) ?? id,
  };
  return sentence(parts, frontier);
}
