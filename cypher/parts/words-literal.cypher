// The cases of a literal that are about one claim, whether read from the claim or from its voice. Null, such as a time that a
// claim does not have, is no: `not` then keeps it.
// Blanks: IT (the claim or voice). Used within a CASE on l.kind.
WHEN 'accordingTo' THEN IT.originId IN l.values AND IT.originStance <> 'denies'
WHEN 'speakers' THEN any(speaker IN IT.speakerIds WHERE speaker IN l.values)
WHEN 'stances' THEN IT.originStance IN l.values
WHEN 'scopes' THEN all(scope IN IT.scopes WHERE scope IN l.values)
WHEN 'frontier' THEN IT.rungs <= l.rungs
WHEN 'documents' THEN IT.documentId IN l.values
WHEN 'possibly' THEN coalesce(IT.toDay >= l.fromDay AND IT.fromDay <= l.toDay, false)
WHEN 'certainly' THEN coalesce(IT.endFromDay >= l.fromDay AND IT.startByDay <= l.toDay, false)
WHEN 'ends' THEN IT.subjectId IN l.values OR coalesce(IT.objectId IN l.values, false)
WHEN 'text' THEN all(word IN l.values WHERE IT.textKey CONTAINS word)
