// Which voices are these?
// Parameters: ids. Rows: one an id that exists.
UNWIND $given.ids AS wanted
MATCH (v:Voice {id: wanted})
RETURN v.claimId AS claimId, v.id AS id, v.rung AS rung, v.speakerId AS speakerId, v.stance AS stance, v.scope AS scope,
  v.reason AS reason, v.cueId AS cueId, v.viaId AS viaId
