declare module 'edtf' {
  /** Parses a text by ISO 8601-2. `min` and `max` are milliseconds since 1970-01-01; infinite for open ends. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
