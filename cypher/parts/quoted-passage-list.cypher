// The words of a passage and where they stand, as a list. Read by `quotedPassageParts` in this order.
// Blanks: IT (the passage).
[IT.id, IT.start, IT.end, IT.quote]
