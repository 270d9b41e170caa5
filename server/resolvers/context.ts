import DataLoader from 'dataloader';
import type { Database } from '../db/database.ts';
import type { EntityRecord, PassageRecord, VoiceRecord } from '../domain/records.ts';
import type { Live } from '../live/live.ts';

/** Gathers what is asked of one field at one level into one statement. */
export type Batch = <V>(
  field: string,
  fieldArguments: unknown,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
) => (id: string) => Promise<V | undefined> | V;

/** What was read along with something else, of fields without arguments: it need not be asked for. */
interface Known {
  readonly entity: EntityRecord;
  readonly voices: VoiceRecord[];
  readonly evidence: PassageRecord[];
}

/** What resolvers share during one request. */
export interface Context {
  readonly database: Database;
  readonly batch: Batch;
  /** Keeps what `batch` would else have to read. */
  readonly keep: <K extends keyof Known>(field: K, id: string, value: Known[K]) => void;
  /** Lets go of what was read: a mutation may have changed it. */
  readonly forget: () => void;
  /** Jobs and changes, which outlive a request. */
  readonly live: Live;
  /** The last event that a browser knows which comes back to its stream. */
  readonly lastEventId: string | null;
}

const mostInOneStatement = 2_000;

/** A fresh context; loaders must not outlive a request, or a reader would see what is no longer so. */
export function makeContext(database: Database, live: Live, request: Request): Context {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  const known = new Map<string, Map<string, unknown>>();
  function loaderOf(
    field: string,
    fieldArguments: unknown,
    load: (ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>,
  ): DataLoader<string, unknown> {
    const key = fieldArguments === null ? field : JSON.stringify([field, fieldArguments]);
    const waiting = loaders.get(key);
    if (waiting) return waiting;
    const loader = new DataLoader(
      async (ids: readonly string[]) => {
        const found = await load(ids);
        return ids.map((id) => found.get(id));
      },
      { maxBatchSize: mostInOneStatement },
    );
    loaders.set(key, loader);
    return loader;
  }
  return {
    database,
    live,
    forget: () => {
      loaders.clear();
      known.clear();
    },
    keep: (field, id, value) => {
      const ofField = known.get(field) ?? new Map<string, unknown>();
      known.set(field, ofField.set(id, value));
    },
    lastEventId: request.headers.get('last-event-id'),
    batch: (field, fieldArguments, load) => {
      const ofField = fieldArguments === null ? known.get(field) : undefined;
      // The key names the field, and a field has one type of value.
      return (id) => (ofField?.get(id) ?? loaderOf(field, fieldArguments, load).load(id)) as never;
    },
  };
}
