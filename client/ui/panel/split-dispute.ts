import { say } from '../../texts/say.ts';
import { claimSide, type SidedClaim } from './claim-side.ts';

/** The claims of a dispute as the frontier lets them be seen. */
export interface SplitDispute<Claim> {
  readonly holds: readonly Claim[];
  readonly doesNotHold: readonly Claim[];
  /** What lies beyond the frontier, counted only: who stands where there is not for this frontier to say. */
  readonly beyond: { readonly denials: number; readonly others: number };
}

/** Splits claims into the two sides of their dispute; those that the frontier (null: none) cuts off stand on no side. */
export function splitDispute<Claim extends SidedClaim>(
  claims: readonly Claim[],
  frontier: number | null,
): SplitDispute<Claim> {
  const isBeyond = ({ voices }: Claim) => frontier !== null && voices.length > frontier + 1;
  const near = claims.filter((claim) => !isBeyond(claim));
  const far = claims.filter(isBeyond);
  const denials = far.filter((claim) => claimSide(claim) === 'holds-not').length;
  return {
    holds: near.filter((claim) => claimSide(claim) === 'holds'),
    doesNotHold: near.filter((claim) => claimSide(claim) === 'holds-not'),
    beyond: { denials, others: far.length - denials },
  };
}

/** What lies beyond the frontier in words, null when nothing does: "1 denial beyond the frontier". */
export function beyondWords({ denials, others }: SplitDispute<unknown>['beyond']): string | null {
  if (denials === 0) return others === 0 ? null : say('panel.beyondOthers', { count: others });
  return others === 0
    ? say('panel.beyondDenials', { count: denials })
    : say('panel.beyondBoth', { denials, others });
}
