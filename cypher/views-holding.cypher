// Which views hold one of these ids in their last version?
// Parameters: quotes (ids in double quotes, as JSON has them). Rows: id, those saved last first.
MATCH (w:View) WHERE w.recencyKey > '' AND w.deletedAt IS NULL
MATCH (v:ViewVersion {id: w.id + '|' + toString(w.version)})
WHERE any(quote IN $given.quotes WHERE v.content CONTAINS quote)
RETURN w.id AS id ORDER BY w.recencyKey
