// By which ladders do the claims reach us that stand behind each link and pass the filter? A speech act's ladder ends with who acts.
// Parameters: rows [{id (of the question), key, relationshipType, disputed, ends (types that count as its ends')}], limit (claims of a link), any, asKnownAt.
// Rows: id, against, ladder [{speakerId, stance}] outermost first, claimIds, documentIds, supports (how many were read).
UNWIND $given.rows AS row
CALL (row) {
  MATCH (s:Support {linkKey: row.key})
  WHERE @current(IT: s) AND @asked-support-holds
  RETURN s ORDER BY s.claimId LIMIT $given.limit
}
WITH row.id AS id, s, COLLECT {
  MATCH (v:Voice {claimId: s.claimId}) WHERE v.rung < s.rungs
  RETURN {speakerId: v.speakerId, stance: v.stance} ORDER BY v.rung
} AS ladder
RETURN id, s.against AS against, ladder, collect(DISTINCT s.claimId) AS claimIds, collect(DISTINCT s.documentId) AS documentIds,
  count(*) AS supports
