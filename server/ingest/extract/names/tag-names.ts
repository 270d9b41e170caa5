import { decodeNames, leadsOf } from './decode-names.ts';
import { nameFeatures } from './name-features.ts';
import { labelCount, type NamedTokens, namesOf } from './name-labels.ts';
import type { NameModel } from './name-model.ts';
import { nameShortForms } from './short-forms.ts';
import type { WordRole } from './word-roles.ts';
import type { NameResources, WordSigns } from './word-signs.ts';

export interface TaggedName extends NamedTokens {
  /** 0 to 1: how far the model prefers this name to anything else at its weakest token. */
  readonly certainty: number;
}

/** By how much a sequence must lead to be right nine times of ten, in the model's own numbers (fitted on the development part). */
const leadForNine = 2400;

/** The names of a sentence as the model sees them, none inside another. Linear in the tokens. */
export function tagNames(
  forms: readonly string[],
  signs: readonly WordSigns[],
  roles: readonly WordRole[],
  model: NameModel,
  resources: NameResources,
): TaggedName[] {
  const { values, starts } = nameFeatures(signs, roles, resources);
  const scores = new Float32Array(signs.length * labelCount);
  for (let at = 0; at < signs.length; at += 1) {
    const end = starts[at + 1] ?? 0;
    for (let index = starts[at] ?? 0; index < end; index += 1) {
      model.addWeights(values[index] ?? 0, scores, at * labelCount);
    }
  }
  const decoded = decodeNames(scores, model.steps, signs.length);
  const names = namesOf(decoded.labels);
  if (names.length === 0) return [];
  const leads = leadsOf(scores, model.steps, decoded);
  const tagged = names.map((name) => {
    let lead = Number.POSITIVE_INFINITY;
    for (let at = name.first; at <= name.last; at += 1) lead = Math.min(lead, leads[at] ?? 0);
    return { ...name, certainty: 1 / (1 + Math.exp((-lead * Math.log(9)) / leadForNine)) };
  });
  return nameShortForms(tagged, signs, forms);
}
