import type { Stance } from '../../api/generated/graphql.ts';
import { say, sayAny } from '../../texts/say.ts';

/** What `supportWords` reads: the GraphQL `Support`. */
export interface SupportCounts {
  readonly claims: number;
  readonly tellers: number;
  readonly origins: number;
  readonly denied: number;
}

/** What stands behind a link: "2 claims, 2 tellers, 1 origin, none denies it". */
export function supportWords({ claims, tellers, origins, denied }: SupportCounts): string {
  return say('panel.support', { claims, tellers, origins, denials: denialWords(denied) });
}

/** How many claims deny a link: "1 denies it". */
export function denialWords(denied: number): string {
  return say('panel.denials', { count: denied });
}

/** Why tellers and origins may differ, when they do; null when there is nothing to explain. */
export function supportCaution({ tellers, origins }: SupportCounts): string | null {
  if (tellers <= 1 || origins >= tellers) return null;
  return origins === 1
    ? say('panel.tellersOneOrigin', { tellers })
    : say('panel.tellersOrigins', { tellers, origins });
}

/** What `inventedCaution` reads of a claim: its voices, the publisher first. */
export interface ToldClaim {
  readonly voices: readonly { readonly speaker: { readonly id: string; readonly invented: boolean } }[];
}

/** How many of the publishers of these claims were made up as examples, in words; null when none was. */
export function inventedCaution(claims: readonly ToldClaim[]): string | null {
  const tellers = new Map(
    claims.flatMap(({ voices: [publisher] }) =>
      publisher ? [[publisher.speaker.id, publisher.speaker.invented] as const] : [],
    ),
  );
  const invented = [...tellers.values()].filter(Boolean).length;
  if (invented === 0) return null;
  if (invented === tellers.size) return say(invented === 1 ? 'panel.publisherInvented' : 'panel.allInvented');
  return say('panel.someInvented', { count: invented });
}

const weak: Readonly<Partial<Record<Stance, string>>> = {
  DEMANDS: say('panel.demanded'),
  ALLEGES: say('panel.alleged'),
  EXPECTS: say('panel.expected'),
};

/** What is short of an assertion among the stances of the origins; null when each of them says that it is so. */
export function stanceCaution(stances: readonly Stance[]): string | null {
  const words = stances.flatMap((stance) => weak[stance] ?? []);
  if (words.length === 0) return null;
  const said = sayAny(words);
  return words.length === stances.length
    ? say('panel.onlyNotAsserted', { said })
    : say('panel.bySomeOnly', { said });
}
