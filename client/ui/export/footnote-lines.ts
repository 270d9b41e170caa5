import type { FootnoteClaimFragment } from '../../api/generated/graphql.ts';
import type { CarriedClaim } from '../../export/carried.ts';
import type { FootnoteLine } from '../../export/lay-out-page.ts';
import { remarkedLabel } from '../../state/caption-of.ts';
import type { SceneLink } from '../../state/select-scene.ts';
import { say } from '../../texts/say.ts';
import { supportWords } from '../panel/support-words.ts';
import { documentWords, rungWords } from '../paths/footnote-words.ts';
import type { LinkClaims } from './read-claims.ts';

/** A link in one line, with what is hedged, disputed or only proposed about it. */
export const linkLine = (link: SceneLink, nameOf: (id: string) => string): string =>
  `${nameOf(link.subject)} — ${remarkedLabel(link)} → ${nameOf(link.object)}`;

function claimLines(claim: FootnoteClaimFragment, frontier: number | null): FootnoteLine[] {
  const quote = claim.evidence[0]?.quote ?? '';
  const document = documentWords(claim);
  return [
    { depth: 1, text: claim.sentence },
    { depth: 2, text: say('paths.footnote', { quote, document }) },
    ...(claim.status === 'PROPOSED' ? [{ depth: 2 as const, text: say('paths.readByProgram') }] : []),
    {
      depth: 2,
      text: rungWords({ claim }, frontier)
        .map((words, at) => `${at}. ${words}`)
        .join(' · '),
    },
  ];
}

/** A link's footnote: what is drawn, with what supports it, and then who says so, in which words, in which document. */
export function footnoteLines(
  number: number,
  link: SceneLink,
  read: LinkClaims | undefined,
  frontier: number | null,
  nameOf: (id: string) => string,
): readonly FootnoteLine[] {
  const claims = read?.claims ?? [];
  const left = (read?.total ?? 0) - claims.length;
  return [
    {
      depth: 0,
      text: `[${number}] ${linkLine(link, nameOf)} (${supportWords(link.support)})`,
    },
    ...claims.flatMap((claim) => claimLines(claim, frontier)),
    ...(claims.length === 0 ? [{ depth: 1 as const, text: say('export.noClaim') }] : []),
    ...(left > 0 ? [{ depth: 1 as const, text: say('export.moreClaims', { count: left }) }] : []),
  ];
}

/** A link's claims as the file carries them. */
export const carriedClaims = (number: number, link: string, read: LinkClaims | undefined): CarriedClaim[] =>
  (read?.claims ?? []).map((claim) => ({
    ...claim,
    link,
    footnote: number,
    quote: claim.evidence[0]?.quote ?? null,
  }));
