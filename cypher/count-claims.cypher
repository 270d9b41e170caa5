// How many claims pass the filter?
// Parameters: the filter's claim parameters (types, predicates, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents). Rows: one, count.
MATCH (c:Claim)
WHERE c.live
    AND (size($predicates) = 0 OR c.predicate IN $predicates OR c.linkPredicate IN $predicates
      OR ('passes-on' IN $predicates AND c.rungs > 1))
    AND (size($accordingTo) = 0 OR (c.originId IN $accordingTo AND c.originStance <> 'denies'))
    AND c.rungs <= $rungs
    AND c.disputed IN $disputed
    AND (NOT $timed OR (c.toDay >= $fromDay AND c.fromDay <= $toDay))
    AND (size($documents) = 0 OR c.documentId IN $documents)
    AND (size($types) = 0 OR c.subjectType IN $types OR c.objectType IN $types)
    AND ($minOrigins <= 1 OR COUNT {
        MATCH (same:Claim {contentKey: c.contentKey}) WHERE same.live AND NOT same.against
          AND (size($accordingTo) = 0 OR (same.originId IN $accordingTo AND same.originStance <> 'denies'))
          AND same.rungs <= $rungs
          AND (NOT $timed OR (same.toDay >= $fromDay AND same.fromDay <= $toDay))
          AND (size($documents) = 0 OR same.documentId IN $documents)
        RETURN DISTINCT same.originId
      } >= $minOrigins)
RETURN count(c) AS count
