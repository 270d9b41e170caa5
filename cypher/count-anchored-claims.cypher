// How many claims does a question that begins from these have to look at, up to a limit?
// Parameters: anchored, limit; toDay and fromDay, lucene of some anchors. Rows: one, count.
UNWIND $given.anchored AS one
CALL (one) {
  @ANCHOR
  WHERE c.orderKey > ''
  RETURN c.id AS id LIMIT $given.limit
}
RETURN count(id) AS count
