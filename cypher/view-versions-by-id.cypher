// Which versions of views are these?
// Parameters: ids. Rows: one a version that exists.
UNWIND $given.ids AS wanted
MATCH (s:ViewVersion {id: wanted})<-[:HAS_VERSION]-(w:View)
RETURN @view-version-columns
