// Writes what a view is called.
// Parameters: id, name, caption, nameKey (folded name and id), searchKey (folded name and caption). Rows: none.
MATCH (w:View {id: $given.id})
SET w.name = $given.name, w.caption = $given.caption, w.nameKey = $given.nameKey, w.searchKey = $given.searchKey
