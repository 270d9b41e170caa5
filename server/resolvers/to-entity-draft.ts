import { randomUUID } from 'node:crypto';
import type { EntityRecord } from '../domain/records.ts';
import type { EntityDraft } from '../edit/entities.ts';
import type { CreateEntityInput, UpdateEntityInput } from './generated/types.ts';
import { present } from './to-claim-draft.ts';

export const toNames = (names: UpdateEntityInput['names']) =>
  names?.map(({ text, language }) => ({ text, ...present({ language }) }));

/** A new entity as it is given, with an id. */
export const toEntityDraft = ({
  id,
  type,
  name,
  names,
  identifiers,
  note,
}: CreateEntityInput): EntityDraft & { readonly id: string } => ({
  id: id ?? `entity.${randomUUID()}`,
  type,
  name,
  ...present({ names: toNames(names), identifiers, note }),
});

/** A new entity as it would be read. */
export const toEntityRecord = (draft: EntityDraft & { readonly id: string }): EntityRecord => ({
  kind: 'entity',
  id: draft.id,
  type: draft.type,
  name: draft.name,
  recordedNames: (draft.names ?? []).map(({ text, language }) => ({ text, language: language ?? null })),
  identifiers: draft.identifiers ?? [],
  note: draft.note ?? null,
  invented: false,
  degree: null,
});
