// What stands behind each of these links? Withdrawn claims too.
// Parameters: keys. Rows: one a support.
UNWIND $given.keys AS wanted
MATCH (s:Support {linkKey: wanted})
RETURN s.linkKey AS linkKey, s.claimId AS claimId, s.tellerId AS tellerId, s.originId AS originId, s.originStance AS stance,
  s.against AS against, s.live AS live, s.disputed AS disputed, s.spanEdtf AS edtf, s.fromDay AS fromDay, s.toDay AS toDay
