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
  const denials = denied === 0 ? 'none denies it' : `${denied} ${denied === 1 ? 'denies' : 'deny'} it`;
  return [
    count(claims, 'claim', 'claims'),
    count(tellers, 'teller', 'tellers'),
    count(origins, 'origin', 'origins'),
    denials,
  ].join(', ');
}

/** Why tellers and origins may differ, when they do; null when there is nothing to explain. */
export function supportCaution({ tellers, origins }: SupportCounts): string | null {
  if (tellers <= 1 || origins >= tellers) return null;
  return origins === 1
    ? `${tellers} publishers tell it, but all have it from one origin.`
    : `${tellers} publishers tell it, from ${origins} origins.`;
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
