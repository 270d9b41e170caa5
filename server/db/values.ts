import neo4j from 'neo4j-driver';

/** A plain value: what parameters are made of and rows consist of. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A parameter as Neo4j is to keep it. The driver sends every JavaScript number as a FLOAT; whole numbers are counts and
 * offsets here and become INTEGER.
 */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value === undefined) return null;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toParameter(part)]));
  }
  return value;
}

/** A time of Neo4j's as ISO 8601, a zone's name behind its offset as in RFC 9557; as an object it would be its parts. */
function fromTime(value: unknown): string | null {
  // The driver's check takes any object.
  const object = value as object;
  const isTime =
    neo4j.isDateTime(object) ||
    neo4j.isDate(object) ||
    neo4j.isLocalDateTime(object) ||
    neo4j.isTime(object) ||
    neo4j.isLocalTime(object) ||
    neo4j.isDuration(object);
  return isTime ? String(value) : null;
}

/**
 * A value of a row as plain JavaScript. Statements return scalars, lists and maps only, never nodes.
 * @throws RangeError for a whole number that a JavaScript number cannot hold exactly: the driver's own switch turns it into Infinity.
 */
export function fromValue(value: unknown): Plain {
  // Most values are texts, and a page has thousands: what is plain already is told first.
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(fromValue);
  if (neo4j.isInt(value)) {
    if (!value.inSafeRange())
      throw new RangeError(`${value.toString()} is beyond the whole numbers that can be shown exactly.`);
    return value.toNumber();
  }
  if (typeof value !== 'object') throw new TypeError(`A statement returned a ${typeof value}.`);
  const time = fromTime(value);
  if (time !== null) return time;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromValue(part)]));
}
