import { paragraphs } from './sentences-around.ts';

interface Placed {
  readonly evidence: readonly { readonly start: number }[];
}

/**
 * Claims by the paragraph (counted from 1) in which their first passage begins, in the order of the text; claims at the same
 * place keep their order. One whose passage is in no paragraph comes with the paragraph before it.
 */
export function groupByParagraph<Claim extends Placed>(
  text: string,
  claims: readonly Claim[],
): { readonly paragraph: number; readonly claims: readonly Claim[] }[] {
  const starts = paragraphs(text).map((it) => it.start);
  const placed = claims
    .map((claim) => ({ claim, start: Math.min(...claim.evidence.map((it) => it.start)) }))
    .sort((a, b) => a.start - b.start);
  const groups = new Map<number, Claim[]>();
  for (const { claim, start } of placed) {
    const paragraph = Math.max(1, starts.filter((it) => it <= start).length);
    groups.set(paragraph, [...(groups.get(paragraph) ?? []), claim]);
  }
  return [...groups].map(([paragraph, inside]) => ({ paragraph, claims: inside }));
}
