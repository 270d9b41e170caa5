// Takes away from entities that another stands for what makes readers find them: labels, and keys of order and search.
// Parameters: rows [{id, labels}]. Rows: none.
UNWIND $given.rows AS row
MATCH (e:Merged {id: row.id})
REMOVE e:Entity, e:$(row.labels), e.degreeKey, e.searchKey, e.searchTexts, e.dependentsKey
