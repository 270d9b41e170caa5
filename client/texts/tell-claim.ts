import { type SaidValue, type SentenceSpeech, saySentence } from '../../server/domain/say-sentence.ts';
import type { SaidClaimFragment, SaidValueFragment } from '../api/generated/graphql.ts';
import { quantityWords } from './quantity-words.ts';
import { fill, qualifierWords, type ServerWords } from './server-words.ts';
import { edtfWords, timeWords } from './time-words.ts';

function speechOf(words: ServerWords): SentenceSpeech {
  const put = (key: string, values: Readonly<Record<string, string>>): string =>
    fill(words.sentence[key] ?? '', values);
  return {
    says: (begun, stance, content) => put(`says.${stance}`, { begun, content }),
    passesOn: (begun, stance, name) => put(`passes.${stance}`, { begun, name }),
    passesOnWords: (begun, name) => put('passesOnWords', { begun, name }),
    calls: (begun, subject, name) => put('calls', { begun, subject, words: name }),
    characterises: (begun, subject, name) => put('characterises', { begun, subject, words: name }),
    statement: (subject, predicate, object) =>
      subject === null
        ? put('ownStatement', { predicate, object })
        : put('statement', { subject, predicate, object }),
    not: (statement) => put('not', { statement }),
    withParticulars: (object, particulars) =>
      put('withParticulars', { object, particulars: particulars.join('; ') }),
    particular: (key, value) => put('particular', { key: qualifierWords(key, words), value }),
    time: (edtf) => put('time', { date: edtfWords(edtf) }),
    value: (value) => {
      if (value.kind === 'quantity') return quantityWords(value, words);
      return value.kind === 'time'
        ? timeWords({ edtf: value.edtf, basis: value.basis })
        : put('text', { text: value.text });
    },
    whole: (said, inferredTime) =>
      inferredTime === null
        ? put('whole', { sentence: said })
        : put('wholeInferred', { sentence: said, date: edtfWords(inferredTime) }),
  };
}

/** A claim as one sentence of another language, cut at the frontier as the server cuts its own. */
export function tellClaim(claim: SaidClaimFragment, frontier: number | null, words: ServerWords): string {
  const names = new Map<string, string>([[claim.subject.id, claim.subject.name]]);
  for (const { speaker } of claim.voices) names.set(speaker.id, speaker.name);
  const toValue = (value: SaidValueFragment): SaidValue => {
    switch (value.__typename) {
      case 'Entity':
        names.set(value.id, value.name);
        return { kind: 'reference', id: value.id };
      case 'Quantity':
        return { kind: 'quantity', ...value };
      case 'TimeValue':
        return { kind: 'time', ...value };
      case 'Text':
        return { kind: 'text', ...value };
    }
  };
  return saySentence(
    {
      claim: {
        subjectId: claim.subject.id,
        object: toValue(claim.object),
        positive: claim.positive,
        time: claim.time ?? null,
        qualifiers: claim.qualifiers.map(({ key, value }) => ({ key, value: toValue(value) })),
      },
      predicate: {
        id: claim.predicate.id,
        label: words.predicates[claim.predicate.id]?.label ?? claim.predicate.label,
        // The schema writes its words in capitals.
        kind: claim.predicate.kind.toLowerCase() as Lowercase<typeof claim.predicate.kind>,
      },
      voices: [...claim.voices]
        .sort((one, other) => one.rung - other.rung)
        .map(({ speaker, stance }) => ({
          speakerId: speaker.id,
          // The schema writes its words in capitals.
          stance: stance.toLowerCase() as Lowercase<typeof stance>,
        })),
      nameOf: (id) => names.get(id) ?? id,
    },
    frontier,
    speechOf(words),
  );
}
