// By which ladder does each of these claims reach us?
// Parameters: ids. Rows: the voices, a claim's outermost first.
UNWIND $given.ids AS wanted
MATCH (v:Voice {claimId: wanted})
RETURN v.claimId AS claimId, v.id AS id, v.rung AS rung, v.speakerId AS speakerId, v.stance AS stance, v.scope AS scope,
  v.reason AS reason, v.cueId AS cueId, v.viaId AS viaId
ORDER BY claimId, rung
