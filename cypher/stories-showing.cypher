// Which stories show one of these views in their last version?
// Parameters: quotes (ids of views in double quotes, as JSON has them). Rows: id, those saved last first.
MATCH (w:Story) WHERE w.recencyKey > '' AND w.deletedAt IS NULL
MATCH (v:StoryVersion {id: w.id + '|' + toString(w.version)})
WHERE any(quote IN $given.quotes WHERE v.content CONTAINS quote)
RETURN w.id AS id ORDER BY w.recencyKey
