// Which versions of views or stories are these?
// Parameters: ids. Rows: one a version that exists.
UNWIND $given.ids AS wanted
MATCH (s:SAVED_VERSION {id: wanted})<-[:HAS_VERSION]-(w:SAVED)
RETURN @saved-version-columns
