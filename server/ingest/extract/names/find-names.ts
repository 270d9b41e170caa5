import type { Dropped, NamedSpan, ParsedSentence, Sentence, Step } from '../analysis.ts';
import { agreeOnNames } from './agree-on-names.ts';
import type { FoundName } from './found-name.ts';
import type { NameModel } from './name-model.ts';
import { nameSentence } from './name-sentence.ts';
import { wordRoles } from './word-roles.ts';
import { makeWordSigns, type NameResources, type WordSigns } from './word-signs.ts';

export interface NameFinderResources extends NameResources {
  readonly model: NameModel;
}

const step = 'names';

/**
 * The names and demonyms of a document, in reading order; of names inside others (`the Azerbaijani Embassy in Mexico`) the outer one comes first.
 * Types are ids of the type table. A span holds the name without article or possessive. What was left out comes back with its reason. Linear in the
 * length of the text.
 */
export function findNames(
  sentences: readonly ParsedSentence[],
  resources: NameFinderResources,
): Step<NamedSpan[]> {
  const signsOf = makeWordSigns(resources);
  const dropped: Dropped[] = [];
  const named = sentences.map((sentence) => {
    const forms = sentence.tokens.map((token) => token.form);
    const signs: WordSigns[] = forms.map(signsOf);
    const roles = wordRoles(sentence.tokens);
    const { names, left } = nameSentence(forms, signs, roles, resources.model, resources);
    for (const { name, reason } of left) dropped.push({ step, reason, ...spanOf(sentence, name) });
    return { forms, signs, names };
  });
  const value: NamedSpan[] = [];
  agreeOnNames(named).forEach((names, index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return;
    for (const name of names) {
      const span = spanOf(sentence, name);
      if (span.end <= span.start) continue;
      value.push({
        ...span,
        kind: name.kind,
        type: name.type,
        name: textOf(sentence, name),
        ...(name.country === undefined ? {} : { country: name.country }),
        certainty: Math.round(1000 * name.certainty) / 1000,
        reason: name.reason,
      });
    }
  });
  return { value, dropped };
}

function spanOf(sentence: Sentence, { first, last }: FoundName): { start: number; end: number } {
  return {
    start: sentence.tokens[first]?.start ?? sentence.start,
    end: sentence.tokens[last]?.end ?? sentence.start,
  };
}

/** The words of a name as the text has them, any space or break between two as one space. */
function textOf(sentence: Sentence, { first, last }: FoundName): string {
  let text = '';
  for (let at = first; at <= last; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) break;
    if (at > first && token.start > (sentence.tokens[at - 1]?.end ?? token.start)) text += ' ';
    text += token.form;
  }
  return text;
}
