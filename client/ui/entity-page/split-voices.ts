/** What `splitVoices` reads of a claim: who stands on its ladder, the publisher first. */
export interface VoicedClaim {
  readonly voices: readonly { readonly speaker: { readonly id: string } }[];
}

export interface SplitVoices<Claim> {
  /** It is the publisher: the words are there in its own document. */
  readonly own: readonly Claim[];
  /** Somebody else says that it said so. */
  readonly reported: readonly Claim[];
}

/** Splits the claims on whose ladder a speaker stands into those that it published and those that others report of it. */
export function splitVoices<Claim extends VoicedClaim>(
  claims: readonly Claim[],
  speaker: string,
): SplitVoices<Claim> {
  const isOwn = ({ voices }: Claim): boolean => voices[0]?.speaker.id === speaker;
  const stands = claims.filter(({ voices }) => voices.some((voice) => voice.speaker.id === speaker));
  return { own: stands.filter(isOwn), reported: stands.filter((claim) => !isOwn(claim)) };
}
