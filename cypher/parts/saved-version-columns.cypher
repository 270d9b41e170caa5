// The columns that make a version of a view or a story; what it counts is its own. Of the statement: w, s.
s.id AS id, w.id AS ownerId, w.name AS name, w.caption AS caption, s.number AS number, s.savedAt AS savedAt,
  s.madeAt AS madeAt, s.change AS change, s.entities AS entities, s.documents AS documents, s.slides AS slides
