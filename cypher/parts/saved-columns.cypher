// The columns that make a view or a story. Of the statement: w.
w.id AS id, w.name AS name, w.caption AS caption, w.version AS version, w.createdAt AS createdAt,
  w.savedAt AS savedAt, w.deletedAt AS deletedAt
