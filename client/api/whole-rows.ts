/** The rows of a page that could be read: a damaged one is null, and its error is reported with the answer. */
export const wholeRows = <T>(rows: readonly (T | null)[]): T[] => rows.filter((row) => row !== null);
