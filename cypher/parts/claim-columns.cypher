// The columns that make a claim: what its object is when it is no entity, and its time, as maps. Of the statement: c.
c.id AS id, c.subjectId AS subjectId, c.predicate AS predicate, c.objectKind AS objectKind, c.objectId AS objectId,
  CASE c.objectKind WHEN 'entity' THEN null
    ELSE c {.min, .max, .unit, .approximate, .edtf, .basis, .reason, .text, .language} END AS value,
  CASE WHEN c.timeEdtf IS NULL THEN null ELSE c {.timeEdtf, .timeText, .timeBasis, .timeReason} END AS time,
  c.positive AS positive, c.qualifiers AS qualifiers, c.documentId AS documentId, c.live AS live, c.disputed AS disputed,
  c.directQuote AS directQuote, c.note AS note, c.recordedAt AS recordedAt
