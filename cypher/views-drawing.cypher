// Which views hold both ids of one of these pairs in their last version?
// Parameters: quotes (ids in double quotes, as JSON has them), pairs [[quote, quote]]. Rows: id, those saved last first.
MATCH (w:View) WHERE w.recencyKey > '' AND w.deletedAt IS NULL
MATCH (v:ViewVersion {id: w.id + '|' + toString(w.version)})
WITH w, [quote IN $given.quotes WHERE v.content CONTAINS quote] AS held
WHERE any(pair IN $given.pairs WHERE pair[0] IN held AND pair[1] IN held)
RETURN w.id AS id ORDER BY w.recencyKey
