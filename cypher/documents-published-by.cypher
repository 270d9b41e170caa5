// Which documents did these entities publish?
// Parameters: ids. Rows: id, document (its publisher as given and as it counts).
UNWIND $given.ids AS wanted
MATCH (:Entity {id: wanted})<-[:PUBLISHED_BY]-(d:Document)
RETURN DISTINCT d.id AS id, {publisherId: d.publisherId, givenPublisherId: d.givenPublisherId} AS document ORDER BY id
