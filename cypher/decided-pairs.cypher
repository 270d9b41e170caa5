// Which entities did people decide to be two, or say that they are not sure of?
// Parameters: none. Rows: one a live decision: ids, each of the entity that stands for it now.
MATCH (d:Decision)
WHERE d.recencyKey > '' AND d.live AND d.verdict IN ['different', 'unsure']
CALL (d) {
  MATCH (d)-[:ON]->(e)
  RETURN collect(coalesce(e.mergedInto, e.id)) AS ids
}
RETURN ids
