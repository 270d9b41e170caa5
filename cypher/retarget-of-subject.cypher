// Which live decision moved this mention, or this place of a claim?
// Parameters: subjectKey. Rows: id, toId.
MATCH (d:Decision {subjectKey: $given.subjectKey}) WHERE d.live AND d.verdict = 'retarget'
RETURN d.id AS id, d.toId AS toId
