// Every live decision, for the graph hash and the check of links: what it says, whenever it was told. A decision that was taken back is as none.
// Parameters: after (id), limit. Rows: id, content.
MATCH (d:Decision) WHERE d.contentKey > $given.after AND d.live
RETURN d.contentKey AS id, {verdict: d.verdict, entityIds: d.entityIds, keepId: d.keepId, toId: d.toId,
  movedId: d.movedId, places: coalesce(d.places, []), author: d.author, reason: d.reason} AS content
ORDER BY id LIMIT $given.limit
