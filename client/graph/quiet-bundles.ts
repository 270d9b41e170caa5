import type { SceneLink } from '../state/select-scene.ts';

/** Bundles of a picture that are drawn in full, with their captions: more of them could not be told apart. */
export const loudAtMost = 30;

/**
 * Of many bundles, those that are to stand back behind the ones with most links: drawn fine and without a caption until they are pointed at or
 * picked out. Of bundles with as many links all stand back or none, so that no line looks weaker than its equal.
 */
export function quietBundles(links: readonly SceneLink[]): ReadonlySet<string> {
  const bundles = links.flatMap(({ id, bundle }) =>
    bundle === undefined ? [] : [{ id, links: bundle.links }],
  );
  if (bundles.length <= loudAtMost) return new Set();
  const counts = bundles.map((bundle) => bundle.links).sort((one, other) => other - one);
  const enough = counts[loudAtMost] ?? 0;
  return new Set(bundles.flatMap((bundle) => (bundle.links > enough ? [] : [bundle.id])));
}
