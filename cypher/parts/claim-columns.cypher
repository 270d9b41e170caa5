// The columns that make a claim. Of the statement: c.
c.id AS id, c.subjectId AS subjectId, c.predicate AS predicate, c.objectKind AS objectKind, c.objectId AS objectId,
  c.min AS min, c.max AS max, c.unit AS unit, c.approximate AS approximate, c.edtf AS edtf, c.basis AS basis, c.reason AS reason,
  c.text AS text, c.language AS language, c.positive AS positive, c.timeEdtf AS timeEdtf, c.timeText AS timeText,
  c.timeBasis AS timeBasis, c.timeReason AS timeReason, c.qualifiers AS qualifiers, c.documentId AS documentId, c.live AS live,
  c.disputed AS disputed, c.directQuote AS directQuote, c.note AS note, c.recordedAt AS recordedAt
