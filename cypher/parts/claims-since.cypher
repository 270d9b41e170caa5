// Begin from claims whose time may last to a day or beyond.
// Parameters: fromDay, anchored (one value, of no meaning).
MATCH (c:Claim)
USING INDEX c:Claim(toDay)
WHERE c.toDay >= $given.fromDay
WITH c
