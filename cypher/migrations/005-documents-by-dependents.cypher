// Documents in the order of how many claims rest on them; cited ones, which are few, by an index of their own for each order.
CREATE INDEX document_dependents IF NOT EXISTS FOR (n:Document) ON (n.dependentsKey);
CREATE INDEX document_status_dependents IF NOT EXISTS FOR (n:Document) ON (n.status, n.dependentsKey);
CREATE INDEX document_status_name IF NOT EXISTS FOR (n:Document) ON (n.status, n.nameKey);
CREATE INDEX document_status_published IF NOT EXISTS FOR (n:Document) ON (n.status, n.publishedKey);
