import { commaTag, conjunctionTag, verbTag } from './parse-columns.ts';

/** For each tag what it counts as when it stands between two words. */
export function tagKinds(tags: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag) => {
    if (tag.startsWith('VB') || tag === 'MD') return verbTag;
    if (tag === ',' || tag === ':' || tag === '-LRB-' || tag === '-RRB-') return commaTag;
    return tag === 'CC' ? conjunctionTag : 0;
  });
}
