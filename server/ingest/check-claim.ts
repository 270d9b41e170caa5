import type { BundleClaim, BundleValue } from '../domain/bundle.ts';
import { allowsType, findPredicate } from '../ontology/ontology.ts';
import type { PredicateRow } from '../ontology/predicates.ts';
import { type BundleIndex, type Complain, checkDate, checkPassage } from './check-passage.ts';

const kindOf = (value: BundleValue): 'entity' | 'quantity' | 'time' | 'text' => {
  if ('entity' in value) return 'entity';
  if ('quantity' in value) return 'quantity';
  return 'time' in value ? 'time' : 'text';
};

function checkValue(index: BundleIndex, value: BundleValue, field: string, complain: Complain): void {
  if ('entity' in value && !index.typeOf.has(value.entity)) {
    complain(`${field}.entity`, `there is no entity “${value.entity}” in ${index.place}`);
  }
  if ('time' in value) checkDate(value.time, `${field}.time`, complain);
  if ('quantity' in value) {
    const { min, max } = value.quantity;
    if (min !== null && max !== null && min > max)
      complain(`${field}.quantity`, `min, ${min}, is above max, ${max}`);
    for (const [bound, number] of Object.entries({ min, max })) {
      // Beyond 2⁵³ whole numbers have gaps: what stands here may be another number's rounding.
      if (number !== null && Math.abs(number) > Number.MAX_SAFE_INTEGER)
        complain(`${field}.quantity.${bound}`, 'cannot be kept exactly: it is beyond 9007199254740991');
    }
  }
}

function checkTypes(
  index: BundleIndex,
  claim: BundleClaim,
  predicate: PredicateRow,
  complain: Complain,
): void {
  const subject = index.typeOf.get(claim.subject);
  if (subject !== undefined && !allowsType(predicate.subjects, subject)) {
    complain(
      'subject',
      `“${predicate.id}” takes ${predicate.subjects.join(', ')} as subject, not ${subject}`,
    );
  }
  if (!('entity' in claim.object)) {
    const kind = kindOf(claim.object);
    if (kind !== 'entity' && !predicate.values.includes(kind)) {
      const allowed = [...(predicate.objects === null ? [] : ['an entity']), ...predicate.values].join(
        ' or ',
      );
      complain('object', `“${predicate.id}” takes ${allowed} as object, not a ${kind}`);
    }
    return;
  }
  const object = index.typeOf.get(claim.object.entity);
  if (predicate.objects === null) {
    complain('object', `“${predicate.id}” takes ${predicate.values.join(' or ')} as object, not an entity`);
  } else if (object !== undefined && !allowsType(predicate.objects, object)) {
    complain('object', `“${predicate.id}” takes ${predicate.objects.join(', ')} as object, not ${object}`);
  }
}

function checkLadder(index: BundleIndex, claim: BundleClaim, complain: Complain): void {
  const document = index.documents.get(claim.passages[0]?.document ?? '');
  for (const [rung, voice] of claim.voices.entries()) {
    const field = `voices[${rung}]`;
    if (!index.typeOf.has(voice.speaker)) {
      complain(`${field}.speaker`, `there is no entity “${voice.speaker}” in ${index.place}`);
    }
    if (rung === 0 && document?.publisher !== undefined && voice.speaker !== document.publisher) {
      complain(
        `${field}.speaker`,
        `voice 0 is the document's publisher, “${document.publisher}”, not “${voice.speaker}”`,
      );
    }
    if (voice.stance === 'denies' && rung < claim.voices.length - 1) {
      complain(
        `${field}.stance`,
        'only the last voice can deny: who denies that another said it makes a claim of their own',
      );
    }
    if (voice.cue) checkPassage(index, voice.cue, `${field}.cue`, complain);
    if (voice.via !== undefined && !index.documents.has(voice.via)) {
      complain(`${field}.via`, `there is no document “${voice.via}” in ${index.place}`);
    }
  }
}

/** Everything that can be wrong with one claim whose shape is right. */
export function checkClaim(index: BundleIndex, claim: BundleClaim, complain: Complain): void {
  if (!index.typeOf.has(claim.subject))
    complain('subject', `there is no entity “${claim.subject}” in ${index.place}`);
  checkValue(index, claim.object, 'object', complain);
  checkDate(claim.time, 'time', complain);
  for (const [at, { value }] of (claim.qualifiers ?? []).entries())
    checkValue(index, value, `qualifiers[${at}].value`, complain);

  const predicate = findPredicate(claim.predicate);
  if (!predicate) complain('predicate', `there is no predicate “${claim.predicate}”`);
  else if (predicate.kind === 'act')
    complain('predicate', `“${predicate.id}” is derived from ladders; no claim uses it`);
  else checkTypes(index, claim, predicate, complain);

  const [first] = claim.passages;
  for (const [at, passage] of claim.passages.entries()) {
    checkPassage(index, passage, `passages[${at}]`, complain);
    if (passage.document !== first?.document) {
      complain(
        `passages[${at}].document`,
        'all passages of a claim stand in one document: another one makes another claim',
      );
    }
  }
  checkLadder(index, claim, complain);
}
