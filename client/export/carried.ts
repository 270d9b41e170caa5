/** A claim as a figure's file carries it: who says what, in which words, where. */
export interface CarriedClaim {
  readonly id: string;
  readonly link: string;
  readonly footnote: number;
  readonly sentence: string;
  readonly quote: string | null;
  readonly document: { readonly id: string; readonly name: string; readonly url: string | null };
  readonly voices: readonly {
    readonly rung: number;
    readonly stance: string;
    readonly speaker: { readonly id: string; readonly name: string };
  }[];
}

/** What a figure's file holds beside the figure. */
export interface Carried {
  /** The file of the view, as it is saved by itself. */
  readonly view: unknown;
  readonly claims: readonly CarriedClaim[];
  /** Links that are drawn and whose claims are not in it. */
  readonly linksWithoutClaims: number;
}

export const writeCarried = ({ view, claims, linksWithoutClaims }: Carried): string =>
  JSON.stringify({ format: 'attest-figure', version: 1, view, claims, linksWithoutClaims });

/** The view's file in what a figure's file holds; null for anything else. Whether it is a view is for the server to say. */
export function viewInCarried(data: string): string | null {
  try {
    const parsed: unknown = JSON.parse(data);
    if (typeof parsed !== 'object' || parsed === null) return null;
    if (Reflect.get(parsed, 'format') !== 'attest-figure') return null;
    const view: unknown = Reflect.get(parsed, 'view');
    return typeof view === 'object' && view !== null ? JSON.stringify(view) : null;
  } catch {
    return null;
  }
}
