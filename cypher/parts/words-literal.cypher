// The cases of a literal that are about one claim, whether read from the claim or from its voice. Null, such as of a time
// that a claim does not have, is made a no by what it is used in: `not` then keeps the claim.
// Blanks: IT (the claim or voice). Used within coalesce(CASE l.kind … END, false).
WHEN 'accordingTo' THEN IT.originId IN l.values AND IT.originStance <> 'denies'
WHEN 'speakers' THEN any(speaker IN IT.speakerIds WHERE speaker IN l.values)
WHEN 'stances' THEN IT.originStance IN l.values
WHEN 'scopes' THEN all(scope IN IT.scopes WHERE scope IN l.values)
WHEN 'frontier' THEN IT.rungs <= l.rungs
WHEN 'documents' THEN IT.documentId IN l.values
WHEN 'possibly' THEN IT.toDay >= l.fromDay AND IT.fromDay <= l.toDay
WHEN 'certainly' THEN IT.endFromDay >= l.fromDay AND IT.startByDay <= l.toDay
WHEN 'ends' THEN IT.subjectId IN l.values OR IT.objectId IN l.values
WHEN 'text' THEN all(word IN l.values WHERE IT.textKey CONTAINS word)
