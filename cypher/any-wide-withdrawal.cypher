// Is anything withdrawn that new claims can come under: a document, or a speaker?
// Parameters: none. Rows: one when there is.
MATCH (w:Withdrawal) WHERE w.openKey STARTS WITH 'document|' OR w.openKey STARTS WITH 'speaker|'
RETURN w.id AS id LIMIT 1
