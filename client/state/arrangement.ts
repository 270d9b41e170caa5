/** Every layout there is, by the name that addresses and files have for it; `client/graph/layouts/layouts.ts` has what each does. */
export const layoutKinds = [
  'force',
  'hierarchy',
  'concentric',
  'grid',
  'ladder',
  'timeline',
  'geographic',
] as const;
export type LayoutKind = (typeof layoutKinds)[number];

/** The layout that the reader chose. */
export interface Arrangement {
  readonly kind: LayoutKind;
  /** How many entities had been added by then: they are laid out together, and what came later finds its place beside them. */
  readonly after: number;
}

/** `layout=after:kind`. */
export function encodeArrangement(parameters: URLSearchParams, layout: Arrangement | null): void {
  if (layout !== null) parameters.set('layout', `${layout.after}:${layout.kind}`);
}

/** The layout of an address; null when it names none that is known. */
export function decodeArrangement(parameters: URLSearchParams): Arrangement | null {
  const [, after, name] = /^(\d{1,5}):(\w+)$/u.exec(parameters.get('layout') ?? '') ?? [];
  const kind = layoutKinds.find((one) => one === name);
  return kind === undefined ? null : { kind, after: Number(after) };
}
