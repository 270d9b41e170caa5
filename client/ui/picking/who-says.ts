import type { ReadRowSourcesQuery } from '../../api/generated/graphql.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { say, sayAll } from '../../texts/say.ts';

interface Claim {
  /** Outermost first. */
  readonly voices: readonly { readonly rung: number; readonly speaker: { readonly name: string } }[];
}

/** Whom a link's claims are according to, and who tells it, no further than a rung: “according to B, told by A”. */
export function whoSays(claims: readonly Claim[], frontier: number | null): string {
  const ladders = claims.map(({ voices }) =>
    voices.filter(({ rung }) => frontier === null || rung <= frontier).map(({ speaker }) => speaker.name),
  );
  const tellers = [...new Set(ladders.flatMap((names) => names.slice(0, 1)))];
  const last = [...new Set(ladders.flatMap((names) => names.slice(-1)))];
  if (last.length === 0) return '';
  const told = tellers.filter((name) => !last.includes(name));
  const speakers = sayAll(last);
  return told.length === 0
    ? say('picking.accordingTo', { speakers })
    : say('picking.accordingToToldBy', { speakers, tellers: sayAll(told) });
}

/** Who says each link of an answer, by its id. */
export function sayersOf(
  data: ReadRowSourcesQuery | undefined,
  frontier: number | null,
): ReadonlyMap<string, string> {
  return new Map(
    wholeRows(data?.nodes ?? []).flatMap((node) =>
      node.__typename === 'Link' ? [[node.id, whoSays(wholeRows(node.claims.nodes), frontier)] as const] : [],
    ),
  );
}
