import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOfShown } from '../../client/state/name-of-shown.ts';
import { linkId, parseLinkId } from '../../server/domain/ids.ts';
import { readBundle } from '../../server/ingest/read-bundle.ts';
import { toRows } from '../../server/ingest/to-rows.ts';
import { findPredicate } from '../../server/ontology/ontology.ts';
import { projectRoot } from '../../server/root.ts';

export interface BundleGraph {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly links: readonly {
    readonly id: string;
    readonly subject: string;
    readonly object: string;
    readonly label: string;
  }[];
}

/** The unfiltered graph of some bundles, as the server would give it and the client would name it, without a database. */
export function graphOfBundles(paths: readonly string[]): BundleGraph {
  const names = new Map<string, string>();
  const links = new Map<string, BundleGraph['links'][number]>();
  for (const path of paths) {
    const { bundle, rejected } = readBundle(readFileSync(join(projectRoot, path), 'utf8'));
    if (bundle === null) throw new Error(JSON.stringify(rejected));
    const rows = toRows(bundle, '2024-01-01');
    for (const { id, properties } of rows.entities) {
      names.set(id, nameOfShown({ name: String(properties.name), invented: properties.invented === true }));
    }
    for (const claim of rows.claims) {
      // What is only denied is no link; what passes it on is.
      const keys = [
        claim.properties.against === true ? null : claim.linkKey,
        ...claim.voices.map((voice) => voice.linkKey),
      ];
      for (const key of keys) {
        if (key === null) continue;
        const id = linkId(key);
        const { subject, predicate, object } = parseLinkId(id);
        links.set(id, { id, subject, object, label: findPredicate(predicate)?.label ?? predicate });
      }
    }
  }
  return { entities: [...names].map(([id, name]) => ({ id, name })), links: [...links.values()] };
}
