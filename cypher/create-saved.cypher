// Makes a view or a story that has no version yet.
// Parameters: id, at (ISO 8601), name, caption, nameKey, searchKey (as in rename-saved). Rows: none.
CREATE (:SAVED {id: $given.id, createdAt: $given.at, version: 0, name: $given.name, caption: $given.caption,
  nameKey: $given.nameKey, searchKey: $given.searchKey})
