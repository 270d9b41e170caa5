// In which form are the derived keys, and is there anything that has one?
// Parameters: none. Rows: version (0 when never written), empty.
OPTIONAL MATCH (s:State {id: 'derived'})
RETURN coalesce(s.version, 0) AS version, NOT EXISTS { MATCH (e:Entity) WHERE e.id > '' } AS empty
