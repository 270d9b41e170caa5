// How many claims pass the filter?
// Parameters: the filter's claim parameters (types, predicates, accordingTo, rungs, minOrigins, disputed, fromDay, toDay, documents). Rows: one, count.
MATCH (c:Claim)
WHERE c.live
    AND ($predicates IS NULL OR c.predicate IN $predicates OR c.linkPredicate IN $predicates
      OR ('passes-on' IN $predicates AND c.rungs > 1))
    AND ($accordingTo IS NULL OR (c.originId IN $accordingTo AND c.originStance <> 'denies'))
    AND ($rungs IS NULL OR c.rungs <= $rungs)
    AND ($disputed IS NULL OR c.disputed = $disputed)
    AND ($fromDay IS NULL OR c.toDay >= $fromDay) AND ($toDay IS NULL OR c.fromDay <= $toDay)
    AND ($documents IS NULL OR c.documentId IN $documents)
    AND ($types IS NULL OR c.subjectType IN $types OR c.objectType IN $types)
    AND ($minOrigins <= 1 OR COUNT {
        MATCH (same:Claim {contentKey: c.contentKey}) WHERE same.live AND NOT same.against
          AND ($accordingTo IS NULL OR (same.originId IN $accordingTo AND same.originStance <> 'denies'))
          AND ($rungs IS NULL OR same.rungs <= $rungs)
          AND ($fromDay IS NULL OR same.toDay >= $fromDay) AND ($toDay IS NULL OR same.fromDay <= $toDay)
          AND ($documents IS NULL OR same.documentId IN $documents)
        RETURN DISTINCT same.originId
      } >= $minOrigins)
RETURN count(c) AS count
