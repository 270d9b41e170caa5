// Which claims are these? Withdrawn ones too.
// Parameters: ids, withDetails. Rows: one an id that exists, in no order.
UNWIND $given.ids AS wanted
MATCH (c:Claim {id: wanted})
RETURN @claim-columns
