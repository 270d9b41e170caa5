import { say } from '../../texts/say.ts';
import { edtfWords } from '../../texts/time-words.ts';
import { claimSide } from './claim-side.ts';

/** What `linkTimes` reads of a claim. */
export interface TimedClaim {
  readonly positive: boolean;
  readonly voices: readonly { readonly stance: string }[];
  readonly time: {
    readonly edtf: string;
    readonly basis: 'STATED' | 'INFERRED';
    readonly reason: string | null;
  } | null;
}

/** Times in words, each once: those that are said, and those that whoever recorded the claim inferred, with the reason. */
export interface LinkTimes {
  readonly said: readonly string[];
  readonly inferred: readonly string[];
}

/**
 * When the claims behind a link say that it holds. A denial says nothing of that, and a claim beyond the frontier
 * (null: none is) keeps what it says to itself.
 */
export function linkTimes(claims: readonly TimedClaim[], frontier: number | null): LinkTimes {
  const times = claims
    .filter((claim) => claimSide(claim) === 'holds')
    .filter(({ voices }) => frontier === null || voices.length <= frontier + 1)
    .flatMap(({ time }) => (time === null ? [] : [time]));
  const said = times.filter((time) => time.basis === 'STATED').map((time) => edtfWords(time.edtf));
  const inferred = times
    .filter((time) => time.basis === 'INFERRED')
    .map(({ edtf, reason }) =>
      reason
        ? say('panel.inferredByReason', { time: edtfWords(edtf), reason })
        : say('panel.inferredBy', { time: edtfWords(edtf) }),
    );
  return { said: [...new Set(said)], inferred: [...new Set(inferred)] };
}
