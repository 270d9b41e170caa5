// Which views are these?
// Parameters: ids. Rows: one a view that exists, deleted or not.
UNWIND $given.ids AS wanted
MATCH (w:View {id: wanted})
RETURN @view-columns
