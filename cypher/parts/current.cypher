// Whether a claim or voice counts: now, or as of an earlier time.
// Blanks: IT (the claim or voice). Parameters: asKnownAt ('' = now).
CASE WHEN $given.asKnownAt = '' THEN IT.live
  ELSE IT.recordedAt <= $given.asKnownAt AND (IT.withdrawnAt IS NULL OR IT.withdrawnAt > $given.asKnownAt) END
