// Writes what a view or a story is called.
// Parameters: id, name, caption, nameKey (folded name and id), searchKey (folded name and caption). Rows: none.
MATCH (w:SAVED {id: $given.id})
SET w.name = $given.name, w.caption = $given.caption, w.nameKey = $given.nameKey, w.searchKey = $given.searchKey
