// What are the texts of these documents? Apart from the rest, because they are long and seldom asked for.
// Parameters: ids. Rows: id, text (null when cited).
UNWIND $given.ids AS wanted
MATCH (d:Document {id: wanted})
RETURN d.id AS id, d.text AS text
