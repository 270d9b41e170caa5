// How many entities pass the filter?
// Parameters: unfiltered, mentionedIn, the filter's parameters (types, linkTypes, predicates, accordingTo, rungs, minOrigins, disputed, fromDay, toDay, documents, byClaim). Rows: one, count.
MATCH (e:Entity)
WHERE ($types IS NULL OR e.type IN $types)
  AND ($unfiltered
    OR ($mentionedIn AND (e.id IN $documents
      OR EXISTS { MATCH (e)<-[:NAMES]-(:Mention)-[:AT]->(p:Passage) WHERE p.documentId IN $documents }
      OR EXISTS { MATCH (e)<-[:SPEAKER]-(v:Voice) WHERE v.live AND v.documentId IN $documents }))
    OR EXISTS { MATCH (e)-[r:LINK]-() WHERE ($linkTypes IS NULL OR type(r) IN $linkTypes)
      AND ($disputed IS NULL OR r.disputed = $disputed)
      AND CASE WHEN NOT $byClaim THEN r.origins >= $minOrigins ELSE COUNT {
          MATCH (s:Support {linkKey: r.key})
          WHERE NOT s.against
          AND ($accordingTo IS NULL OR (s.originId IN $accordingTo AND s.originStance <> 'denies'))
          AND ($rungs IS NULL OR s.rungs <= $rungs)
          AND ($fromDay IS NULL OR s.toDay >= $fromDay) AND ($toDay IS NULL OR s.fromDay <= $toDay)
          AND ($documents IS NULL OR s.documentId IN $documents)
          RETURN DISTINCT s.originId
        } >= $minOrigins END }
    OR EXISTS { MATCH (e)<-[:SUBJECT]-(c:Claim) WHERE c.live
      AND ($predicates IS NULL OR c.predicate IN $predicates OR c.linkPredicate IN $predicates
        OR ('passes-on' IN $predicates AND c.rungs > 1))
      AND ($accordingTo IS NULL OR (c.originId IN $accordingTo AND c.originStance <> 'denies'))
      AND ($rungs IS NULL OR c.rungs <= $rungs)
      AND ($disputed IS NULL OR c.disputed = $disputed)
      AND ($fromDay IS NULL OR c.toDay >= $fromDay) AND ($toDay IS NULL OR c.fromDay <= $toDay)
      AND ($documents IS NULL OR c.documentId IN $documents)
      AND ($minOrigins <= 1 OR COUNT {
          MATCH (same:Claim {contentKey: c.contentKey}) WHERE same.live AND NOT same.against
          AND ($accordingTo IS NULL OR (same.originId IN $accordingTo AND same.originStance <> 'denies'))
          AND ($rungs IS NULL OR same.rungs <= $rungs)
          AND ($fromDay IS NULL OR same.toDay >= $fromDay) AND ($toDay IS NULL OR same.fromDay <= $toDay)
          AND ($documents IS NULL OR same.documentId IN $documents)
        RETURN DISTINCT same.originId
        } >= $minOrigins) })
RETURN count(e) AS count
