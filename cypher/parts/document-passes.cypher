// Whether a claim that passes the filter is made in a document, or heard through it. Of the statement: d.
// Parameters: those of claim-passes.
EXISTS { MATCH (c:Claim {documentId: d.id}) WHERE @claim-passes(ENDS: c.subjectType, c.objectType) }
OR EXISTS { MATCH (d)<-[:VIA]-(v:Voice) MATCH (c:Claim {id: v.claimId}) WHERE @claim-passes(ENDS: c.subjectType, c.objectType) }
