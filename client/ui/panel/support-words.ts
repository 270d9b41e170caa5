import type { Stance } from '../../api/generated/graphql.ts';

/** What `supportWords` reads: the GraphQL `Support`. */
export interface SupportCounts {
  readonly claims: number;
  readonly tellers: number;
  readonly origins: number;
  readonly denied: number;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** What stands behind a link: "2 claims, 2 tellers, 1 origin, none denies it". */
export function supportWords({ claims, tellers, origins, denied }: SupportCounts): string {
  return [
    count(claims, 'claim', 'claims'),
    count(tellers, 'teller', 'tellers'),
    count(origins, 'origin', 'origins'),
    denialWords(denied),
  ].join(', ');
}

/** How many claims deny a link: "1 denies it". */
export function denialWords(denied: number): string {
  if (denied === 0) return 'none denies it';
  return denied === 1 ? '1 denies it' : `${denied} deny it`;
}

/** Why tellers and origins may differ, when they do; null when there is nothing to explain. */
export function supportCaution({ tellers, origins }: SupportCounts): string | null {
  if (tellers <= 1 || origins >= tellers) return null;
  return origins === 1
    ? `${tellers} publishers tell it, but all have it from one origin.`
    : `${tellers} publishers tell it, from ${origins} origins.`;
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
  if (invented === tellers.size)
    return invented === 1 ? 'the publisher is invented' : 'all publishers are invented';
  return `${invented} of the publishers ${invented === 1 ? 'is' : 'are'} invented`;
}

const weak: Readonly<Partial<Record<Stance, string>>> = {
  DEMANDS: 'demanded',
  ALLEGES: 'alleged',
  EXPECTS: 'expected',
};

/** What is short of an assertion among the stances of the origins; null when each of them says that it is so. */
export function stanceCaution(stances: readonly Stance[]): string | null {
  const words = stances.flatMap((stance) => weak[stance] ?? []);
  if (words.length === 0) return null;
  const said = words.join(' or ');
  return words.length === stances.length
    ? `It is only ${said}, not asserted.`
    : `By some it is only ${said}.`;
}
