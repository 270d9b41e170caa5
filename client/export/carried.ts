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

/** Who says what is drawn in a picture, as far as it is told. */
export interface CarriedClaims {
  readonly claims: readonly CarriedClaim[];
  /** Links that are drawn and whose claims are not in it. */
  readonly linksWithoutClaims: number;
}

/** What a figure's file holds beside the figure. */
export interface Carried extends CarriedClaims {
  /** The file of the view, as it is saved by itself. */
  readonly view: unknown;
}

/** What the file of a printed story holds beside its pages. */
export interface CarriedStory {
  /** The file of the story with its views, as it is saved by itself. */
  readonly story: unknown;
  /** In the order of the slides; null for words alone. */
  readonly slides: readonly (CarriedClaims | null)[];
}

export const writeCarried = ({ view, claims, linksWithoutClaims }: Carried): string =>
  JSON.stringify({ format: 'attest-figure', version: 1, view, claims, linksWithoutClaims });

export const writeCarriedStory = ({ story, slides }: CarriedStory): string =>
  JSON.stringify({ format: 'attest-figure', version: 1, story, slides });

/** The file of the view or story in what a file carries; null for anything else. Whether it is one is for the server to say. */
export function savedInCarried(data: string): string | null {
  try {
    const parsed: unknown = JSON.parse(data);
    if (typeof parsed !== 'object' || parsed === null) return null;
    if (Reflect.get(parsed, 'format') !== 'attest-figure') return null;
    const saved: unknown = Reflect.get(parsed, 'story') ?? Reflect.get(parsed, 'view');
    return typeof saved === 'object' && saved !== null ? JSON.stringify(saved) : null;
  } catch {
    return null;
  }
}
