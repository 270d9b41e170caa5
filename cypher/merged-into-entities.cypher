// For which entities does each of these stand, by which decisions?
// Parameters: ids. Rows: into, id, name, type, decisionIds (live ones that say that it is the same as another).
UNWIND $given.ids AS wanted
MATCH (m:Merged {mergedInto: wanted})
RETURN wanted AS into, m.id AS id, m.name AS name, m.type AS type,
  COLLECT { MATCH (m)<-[:ON]-(d:Decision) WHERE d.live AND d.verdict = 'same' RETURN d.id ORDER BY d.seq } AS decisionIds
ORDER BY into, id
