// Begin from claims whose time may begin by a day.
// Parameters: toDay, anchored (one value, of no meaning).
MATCH (c:Claim)
USING INDEX c:Claim(fromDay)
WHERE c.fromDay <= $given.toDay
WITH c
