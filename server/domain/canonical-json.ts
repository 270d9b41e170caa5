/** JSON with sorted keys, without what is undefined: values that say the same are the same text. `leaveOut` names keys that do not count. */
export function canonicalJson(value: unknown, leaveOut: ReadonlySet<string> = new Set()): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part, leaveOut)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([key, part]) => part !== undefined && !leaveOut.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part, leaveOut)}`).join()}}`;
}
