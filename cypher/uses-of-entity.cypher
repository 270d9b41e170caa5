// In which live claims does an entity stand, and as what?
// Parameters: id. Rows: predicate, isSubject, claims (how many), claimIds (some).
MATCH (:Entity {id: $given.id})<-[r:SUBJECT|OBJECT]-(c:Claim)
WHERE c.live
WITH c.predicate AS predicate, type(r) = 'SUBJECT' AS isSubject, c.id AS id ORDER BY id
RETURN predicate, isSubject, count(id) AS claims, collect(id)[..20] AS claimIds
ORDER BY predicate, isSubject
