/** A row of a bundle that cannot be taken, and why. */
export interface Rejection {
  /** Where it stands, such as `claims[3]`. */
  readonly row: string;
  /** The id it gives itself, when it has one. */
  readonly id: string | null;
  /** The field within the row, such as `passages[0].quote`; '' for the row as a whole. */
  readonly field: string;
  readonly reason: string;
}

/** One line that names the row: `claims[3] (c04), passages[0].quote: …`. */
export const rejectionLine = ({ row, id, field, reason }: Rejection): string =>
  `${row}${id === null ? '' : ` (${id})`}${field === '' ? '' : `, ${field}`}: ${reason}`;
