import type { Row, WriteTransaction } from '../db/database.ts';
import {
  type BundleClaim,
  type BundlePassage,
  type BundleValue,
  type DatedValue,
  type Scope,
  type Stance,
  scopes,
  stances,
} from '../domain/bundle.ts';
import type { QualifierRecord, TimeRecord, ValueRecord } from '../domain/records.ts';
import { baseOf } from '../identity/place.ts';
import { toObject, toTime } from '../queries/claims.ts';
import { flag, map, maps, number, text, textOrNull, wordOf } from '../queries/rows.ts';
import type { ClaimDraft, ClaimPatch } from './claim-draft.ts';

/** A recorded claim as it could be told again. */
export interface StoredClaim {
  readonly live: boolean;
  readonly withdrawnAt: string | null;
  readonly draft: ClaimDraft;
}

/** A field with its value, or none: what is null in the graph is absent in a bundle. */
const given = <K extends string, V>(key: K, value: V | null): { [k in K]?: V } =>
  // TypeScript widens a computed key to string.
  value === null ? {} : ({ [key]: value } as { [k in K]: V });

const toDated = ({ edtf, text: words, basis, reason }: TimeRecord): DatedValue => ({
  edtf,
  ...given('text', words),
  basis: basis === 'INFERRED' ? 'inferred' : 'stated',
  ...given('reason', reason),
});

function toBundleValue(value: ValueRecord): BundleValue {
  switch (value.kind) {
    case 'reference':
      return { entity: value.id };
    case 'quantity': {
      const { min, max, unit, approximate } = value;
      return { quantity: { min, max, unit, approximate, ...given('text', value.text) } };
    }
    case 'time':
      return { time: toDated(value) };
    case 'text':
      return { text: value.text, ...given('language', value.language) };
  }
}

const toPassage = (row: Row): BundlePassage => ({
  document: text(row, 'documentId'),
  start: number(row, 'start'),
  end: number(row, 'end'),
  quote: text(row, 'quote'),
});

function toVoice(voice: Row, cue: Row | null): ClaimDraft['voices'][number] {
  return {
    speaker: baseOf(voice, 'speakerId') ?? '',
    stance: wordOf<Stance>(voice, 'stance', stances),
    scope: wordOf<Scope>(voice, 'scope', scopes),
    ...given('reason', textOrNull(voice, 'reason')),
    ...given('via', baseOf(voice, 'viaId')),
    ...given('cue', cue === null ? null : toPassage(cue)),
  };
}

/** Reads a claim, withdrawn or not, as it could be told again, by the ids that it was given; undefined when there is none. */
export async function findStoredClaim(
  transaction: WriteTransaction,
  id: string,
): Promise<StoredClaim | undefined> {
  const [found] = await transaction.run('claim-in-full', { id });
  if (!found) return undefined;
  const claim = map(found, 'claim');
  // Written by an import as JSON of just this.
  const qualifiers = JSON.parse(text(claim, 'qualifiers')) as QualifierRecord[];
  const time = toTime(claim, 'time');
  const object = toObject(claim, claim);
  const draft: Omit<BundleClaim, 'id' | 'voices'> & Pick<ClaimDraft, 'voices'> = {
    subject: baseOf(claim, 'subjectId') ?? '',
    predicate: text(claim, 'predicate'),
    object:
      object.kind === 'reference'
        ? { entity: baseOf(claim, 'objectId') ?? object.id }
        : toBundleValue(object),
    polarity: flag(claim, 'positive') ? 'positive' : 'negative',
    ...given('time', time && toDated(time)),
    qualifiers: qualifiers.map(({ key, value }) => ({ key, value: toBundleValue(value) })),
    passages: maps(found, 'passages').map(toPassage),
    voices: maps(found, 'voices').map((row) =>
      toVoice(map(row, 'voice'), row.cue == null ? null : map(row, 'cue')),
    ),
    directQuote: flag(claim, 'directQuote'),
    contested: flag(claim, 'contested'),
    ...given('note', textOrNull(claim, 'note')),
  };
  return { live: flag(claim, 'live'), withdrawnAt: textOrNull(claim, 'withdrawnAt'), draft };
}

/** A claim with what a correction changes: absent stays, null empties. */
export function applyPatch(draft: ClaimDraft, patch: ClaimPatch): ClaimDraft {
  const changed = Object.entries({ ...draft, ...patch }).filter(([, value]) => value != null);
  // Every field that must be there is in the draft, and no caller passes null for one.
  return Object.fromEntries(changed) as unknown as ClaimDraft;
}
