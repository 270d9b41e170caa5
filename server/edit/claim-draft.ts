import type { BundleClaim, BundlePassage, BundleVoice } from '../domain/bundle.ts';
import { AttestError } from '../domain/errors.ts';

/** A passage as a person gives it: by its place, or by its words when they occur once. */
export interface DraftPassage {
  readonly document: string;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
}

/** A claim as a person gives it, before its passages are found. */
export interface ClaimDraft extends Omit<BundleClaim, 'id' | 'passages' | 'voices'> {
  readonly passages: readonly DraftPassage[];
  readonly voices: readonly (Omit<BundleVoice, 'cue'> & { readonly cue?: DraftPassage })[];
}

/** What a correction changes: absent stays, null empties. */
export type ClaimPatch = { readonly [K in keyof ClaimDraft]?: ClaimDraft[K] | null };

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

function findPassage(passage: DraftPassage, textOf: (id: string) => string, field: string): BundlePassage {
  const { document, start, end, quote } = passage;
  const bad = (reason: string, fields: Record<string, unknown> = {}): AttestError =>
    new AttestError('BAD_INPUT', `${field}: ${reason}.`, { field, ...fields });
  const text = textOf(document);
  if (start !== undefined && (end !== undefined || quote !== undefined)) {
    const until = end ?? start + (quote ?? '').length;
    return { document, start, end: until, quote: quote ?? text.slice(start, until) };
  }
  if (!quote) throw bad('give start and end, or the quote');
  const places = placesOf(text, quote);
  const [only] = places;
  if (only === undefined) throw bad(`“${quote}” does not occur in “${document}”`);
  if (places.length > 1) {
    throw bad(`“${quote}” occurs ${places.length} times in “${document}”; say where it starts`, {
      places: places.slice(0, 20),
    });
  }
  return { document, start: only, end: only + quote.length, quote };
}

/**
 * The claim with its passages found in the texts of its documents.
 * @throws AttestError BAD_INPUT when a quote alone does not say which passage is meant
 */
export function completeClaim(draft: ClaimDraft, textOf: (id: string) => string): BundleClaim {
  const find = (passage: DraftPassage, field: string) => findPassage(passage, textOf, field);
  return {
    ...draft,
    id: 'claim',
    passages: draft.passages.map((passage, at) => find(passage, `passages[${at}]`)),
    voices: draft.voices.map(({ cue, ...voice }, rung) => ({
      ...voice,
      ...(cue === undefined ? {} : { cue: find(cue, `voices[${rung}].cue`) }),
    })),
  };
}

/** Every entity and document that a claim refers to. */
export function referencesOf(draft: ClaimDraft): string[] {
  const values = [draft.object, ...(draft.qualifiers ?? []).map(({ value }) => value)];
  const cues = draft.voices.flatMap(({ cue }) => cue?.document ?? []);
  return [
    draft.subject,
    ...values.flatMap((value) => ('entity' in value ? [value.entity] : [])),
    ...draft.passages.map(({ document }) => document),
    ...cues,
    ...draft.voices.flatMap(({ speaker, via }) => [speaker, ...(via === undefined ? [] : [via])]),
  ];
}
