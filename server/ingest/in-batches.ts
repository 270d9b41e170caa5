const rowsInOneStatement = 2_000;

/** Runs `work` over slices of a list, one after the other, and joins what they return. */
export async function inBatches<T, R>(
  rows: readonly T[],
  work: (slice: readonly T[]) => Promise<R[]>,
): Promise<R[]> {
  const results: R[][] = [];
  for (let at = 0; at < rows.length; at += rowsInOneStatement) {
    results.push(await work(rows.slice(at, at + rowsInOneStatement)));
  }
  return results.flat();
}
