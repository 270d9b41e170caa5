// The columns that make a claim: what its object is when it is no entity, as a map, and when they are asked for its details, as a list
// that `detailParts` reads in this order. Of the statement: c. Parameter: withDetails.
c.id AS id, c.subjectId AS subjectId, c.predicate AS predicate, c.objectKind AS objectKind, c.objectId AS objectId,
  CASE c.objectKind WHEN 'entity' THEN null
    ELSE c {.min, .max, .unit, .approximate, .edtf, .basis, .reason, .text, .language} END AS value,
  c.positive AS positive,
  CASE WHEN $given.withDetails THEN [
    CASE WHEN c.timeEdtf IS NULL THEN null ELSE c {.timeEdtf, .timeText, .timeBasis, .timeReason} END,
    c.qualifiers, c.documentId, c.live, c.disputed, c.directQuote, c.note, c.recordedAt,
    c.proposed, c.withdrawnAt, c.extractedBy, c.certainty] ELSE null END AS details
