import DataLoader from 'dataloader';
import type { Database } from '../db/database.ts';
import type { Live } from '../live/live.ts';

/** Gathers what is asked of one field at one level into one statement. */
export type Batch = <V>(
  field: string,
  fieldArguments: unknown,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
) => (id: string) => Promise<V | undefined>;

/** What resolvers share during one request. */
export interface Context {
  readonly database: Database;
  readonly batch: Batch;
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
  return {
    database,
    live,
    forget: () => loaders.clear(),
    lastEventId: request.headers.get('last-event-id'),
    batch: (field, fieldArguments, load) => {
      const key = JSON.stringify([field, fieldArguments]);
      let loader = loaders.get(key);
      if (!loader) {
        loader = new DataLoader(
          async (ids: readonly string[]) => {
            const found = await load(ids);
            return ids.map((id) => found.get(id));
          },
          { maxBatchSize: mostInOneStatement },
        );
        loaders.set(key, loader);
      }
      const { load: one } = loader;
      // The key names the field, and a field has one type of value.
      return (id) => one.call(loader, id) as Promise<never>;
    },
  };
}
