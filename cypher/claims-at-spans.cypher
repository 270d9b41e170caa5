// Which claims that count rest on words in these stretches of documents, and whom do they name?
// Parameters: spans [{documentId, start, end}]. Rows: documentId, claimId, viaIds (documents they are heard through), speakerIds (the voices after the publisher); in the order of the text.
// Only claims rest on passages: told their label, Neo4j would read all of them where there are few.
UNWIND $given.spans AS span
MATCH (p:Passage {documentId: span.documentId}) WHERE p.start < span.end AND p.end > span.start
MATCH (p)<-[:EVIDENCE]-(c) WHERE c.live
WITH span.documentId AS documentId, c, min(p.start) AS start
WITH documentId, c, start, COLLECT { MATCH (v:Voice {claimId: c.id}) RETURN {via: v.viaId, speaker: v.speakerId, rung: v.rung} } AS voices
RETURN documentId, c.id AS claimId, [v IN voices WHERE v.via IS NOT NULL | v.via] AS viaIds, [v IN voices WHERE v.rung > 0 | v.speaker] AS speakerIds
ORDER BY documentId, start, claimId
