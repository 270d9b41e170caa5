// Which live decisions are there on these entities?
// Parameters: ids. Rows: id, verdict, entityIds, keepId; each decision once.
UNWIND $given.ids AS wanted
CALL (wanted) {
  MATCH (d:Decision)-[:ON]->(:Entity {id: wanted}) WHERE d.live
  RETURN d
  UNION
  MATCH (d:Decision)-[:ON]->(:Merged {id: wanted}) WHERE d.live
  RETURN d
}
WITH DISTINCT d WHERE d.verdict <> 'retarget'
RETURN d.id AS id, d.verdict AS verdict, d.entityIds AS entityIds, d.keepId AS keepId
