/** A text that sorts the greatest number first, and by id where numbers are equal. `digits`: how many the number has at most. */
export const descendingKey = (value: number, digits: number, id: string): string =>
  `${String(10 ** digits - 1 - value).padStart(digits, '0')}|${id}`;
