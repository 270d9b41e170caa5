// What makes a passage, as a list. Read by `passageParts` in this order.
// Blanks: IT (the passage).
[IT.id, IT.documentId, IT.start, IT.end, IT.quote, IT.prefix, IT.suffix]
