// Whether a claim or voice counts: now, or as of an earlier time; what waits to be accepted only when it is asked for.
// Blanks: IT (the claim or voice). Parameters: asKnownAt ('' = now), proposed (WITHOUT, WITH or ONLY).
CASE WHEN coalesce(IT.proposed, false)
  THEN $given.proposed <> 'WITHOUT' AND IT.withdrawnAt IS NULL AND ($given.asKnownAt = '' OR IT.recordedAt <= $given.asKnownAt)
  WHEN $given.proposed = 'ONLY' THEN false
  WHEN $given.asKnownAt = '' THEN IT.live
  ELSE IT.recordedAt <= $given.asKnownAt AND (IT.withdrawnAt IS NULL OR IT.withdrawnAt > $given.asKnownAt)
    AND (IT.absentFrom IS NULL OR none(at IN range(0, size(IT.absentFrom) - 1)
      WHERE IT.absentFrom[at] <= $given.asKnownAt AND IT.absentTo[at] > $given.asKnownAt)) END
