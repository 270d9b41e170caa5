// How many entities pass the filter?
// Parameters: unfiltered, mentionedIn, the filter's parameters (types, linkTypes, predicates, accordingTo, rungs, minOrigins, disputed, timed, fromDay, toDay, documents, byClaim). Rows: one, count.
MATCH (e:Entity)
WHERE (size($types) = 0 OR e.type IN $types)
  AND ($unfiltered
    OR ($mentionedIn AND (e.id IN $documents
      OR EXISTS { MATCH (e)<-[:NAMES]-(:Mention)-[:AT]->(p:Passage) WHERE p.documentId IN $documents }
      OR EXISTS { MATCH (e)<-[:SPEAKER|VIA]-(v:Voice) WHERE v.live AND v.documentId IN $documents }))
    OR EXISTS { MATCH (e)-[r:LINK]-() WHERE (size($linkTypes) = 0 OR type(r) IN $linkTypes)
      AND r.disputed IN $disputed
      AND CASE WHEN NOT $byClaim THEN r.origins >= $minOrigins ELSE COUNT {
          MATCH (s:Support {linkKey: r.key})
          WHERE NOT s.against
          AND (size($accordingTo) = 0 OR (s.originId IN $accordingTo AND s.originStance <> 'denies'))
          AND s.rungs <= $rungs
          AND (NOT $timed OR (s.toDay >= $fromDay AND s.fromDay <= $toDay))
          AND (size($documents) = 0 OR s.documentId IN $documents)
          RETURN DISTINCT s.originId
        } >= $minOrigins END }
    OR EXISTS { MATCH (e)<-[:SUBJECT]-(c:Claim) WHERE c.live
      AND (size($predicates) = 0 OR c.predicate IN $predicates OR c.linkPredicate IN $predicates
        OR ('passes-on' IN $predicates AND c.rungs > 1))
      AND (size($accordingTo) = 0 OR (c.originId IN $accordingTo AND c.originStance <> 'denies'))
      AND c.rungs <= $rungs
      AND c.disputed IN $disputed
      AND (NOT $timed OR (c.toDay >= $fromDay AND c.fromDay <= $toDay))
      AND (size($documents) = 0 OR c.documentId IN $documents)
      AND ($minOrigins <= 1 OR COUNT {
          MATCH (same:Claim {contentKey: c.contentKey}) WHERE same.live AND NOT same.against
          AND (size($accordingTo) = 0 OR (same.originId IN $accordingTo AND same.originStance <> 'denies'))
          AND same.rungs <= $rungs
          AND (NOT $timed OR (same.toDay >= $fromDay AND same.fromDay <= $toDay))
          AND (size($documents) = 0 OR same.documentId IN $documents)
        RETURN DISTINCT same.originId
        } >= $minOrigins) })
RETURN count(e) AS count
