import { isA } from '../../../ontology/ontology.ts';
import type { Clause } from '../syntax/clause.ts';
import { childrenBy, spanOf, type Tree } from '../syntax/tree.ts';
import { typeById } from '../voices/reading.ts';
import type { DraftValue } from './draft.ts';
import { phraseSpan } from './phrase-span.ts';
import { roleSpan } from './role-span.ts';
import { entityAt, type Scene } from './scene.ts';
import { fillers, purposeOf } from './slots.ts';

interface FilledValue {
  readonly value: DraftValue;
  readonly token: number;
}

/** What fills one object slot of a rule in a clause: entities, times, quantities or words. */
export function objectsOf(
  scene: Scene,
  sentence: number,
  tree: Tree,
  clause: Clause,
  slot: string,
  allowed: readonly string[] | null,
  values: readonly string[],
): FilledValue[] {
  const ladder = scene.voices.ladderAt(sentence, clause.verb);
  if (slot === 'time') {
    return childrenBy(tree, clause.verb, 'obl', 'nmod', 'advmod').flatMap((token): FilledValue[] => {
      const time = scene.times[sentence]?.get(token);
      return time === undefined ? [] : [{ value: { time: time.value }, token }];
    });
  }
  if (slot === 'contest')
    return scene.contest === undefined ? [] : [{ value: { entity: scene.contest }, token: clause.verb }];
  if (slot === 'quantity') return quantitiesAmong(scene, sentence, fillers(tree, clause, 'obj'));
  if (slot === 'purpose') {
    const purpose = purposeOf(tree, clause.verb);
    return purpose === undefined ? [] : purposeValue(scene, sentence, tree, purpose, allowed ?? []);
  }
  if (slot.endsWith('.words')) {
    return fillers(tree, clause, slot.slice(0, -'.words'.length)).map((token) => ({
      value: { span: phraseSpan(tree, token) },
      token,
    }));
  }
  if (slot.endsWith('.head')) {
    return fillers(tree, clause, slot.slice(0, -'.head'.length)).map((token) => ({
      value: { span: spanOf(tree, token, token) },
      token,
    }));
  }
  const tokens = slot === 'there' ? thereOf(scene, sentence, tree, clause) : fillers(tree, clause, slot);
  if (values.includes('quantity')) {
    const found = quantitiesAmong(scene, sentence, tokens);
    if (found.length > 0) return found;
  }
  return tokens.flatMap((token): FilledValue[] => {
    if (allowed !== null) {
      const id = entityAt(
        scene,
        sentence,
        token,
        values.includes('text') ? [...allowed, '-'] : allowed,
        ladder,
      );
      if (id !== undefined) return [{ value: { entity: id }, token }];
    }
    const word = tree.tokens[token];
    if (!values.includes('text') || word === undefined || word.pos === 'PRON') return [];
    const isRole = allowed === null && word.pos === 'NOUN';
    return [{ value: { span: isRole ? roleSpan(tree, token) : phraseSpan(tree, token) }, token }];
  });
}

/** The place that `there` points back to: the last one named before it in the sentence. */
function thereOf(scene: Scene, sentence: number, tree: Tree, clause: Clause): number[] {
  const there = fillers(tree, clause, 'there')[0];
  for (let token = (there ?? 0) - 1; token >= 0; token -= 1) {
    const referent = scene.reading.cast.at(sentence, token);
    if (referent !== undefined && isA(referent.type, 'place')) return [token];
  }
  return [];
}

const quantitiesAmong = (scene: Scene, sentence: number, tokens: readonly number[]): FilledValue[] =>
  tokens.flatMap((token): FilledValue[] => {
    const quantity = scene.quantities[sentence]?.get(token);
    return quantity === undefined ? [] : [{ value: { quantity: quantity.value }, token }];
  });

/** What something is for: the activity that the infinitive brings about (`to ensure the return of …`), else the infinitive's words. */
function purposeValue(
  scene: Scene,
  sentence: number,
  tree: Tree,
  purpose: number,
  allowed: readonly string[],
): FilledValue[] {
  const object = childrenBy(tree, purpose, 'obj')[0];
  const ladder = scene.voices.ladderAt(sentence, purpose);
  if (object !== undefined) {
    const id = entityAt(scene, sentence, object, allowed, ladder);
    if (id !== undefined && isA(typeById(scene.reading, id), 'activity'))
      return [{ value: { entity: id }, token: object }];
  }
  const each = [
    purpose,
    ...childrenBy(tree, purpose, 'conj').filter((token) => tree.tokens[token]?.pos === 'VERB'),
  ];
  return each.map((token) => ({ value: { span: phraseSpan(tree, token) }, token }));
}
