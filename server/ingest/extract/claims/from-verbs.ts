import { findPredicate, isA } from '../../../ontology/ontology.ts';
import { type Clause, clauseAt, isExpected, isNegated } from '../syntax/clause.ts';
import { caseOf, childrenBy, type Tree } from '../syntax/tree.ts';
import { typeById } from '../voices/reading.ts';
import type { Draft } from './draft.ts';
import { evidenceOf } from './evidence-of.ts';
import { howFar } from './how-far.ts';
import { isMain } from './is-main.ts';
import { objectsOf } from './objects-of.ts';
import { rulesOf, type VerbRule } from './rules.ts';
import { entityAt, propose, type Scene } from './scene.ts';
import { holds } from './slots.ts';
import { subjectsOf } from './subjects-of.ts';

/** The claims of one verb: every pattern of its lemma that its clause fits. */
export function fromVerb(scene: Scene, sentence: number, verb: number): void {
  const tree = scene.reading.trees[sentence];
  const lemma = tree?.tokens[verb]?.lemma;
  if (tree === undefined || lemma === undefined) return;
  const rules = rulesOf(lemma);
  if (rules.length === 0) return;
  const clause = clauseAt(tree, verb);
  const far = howFar(tree, verb);
  for (const rule of rules) {
    if (far === 'tried' && !rule.when.includes('infinitive')) continue;
    if (rule.when.every((condition) => holds(tree, clause, condition)))
      apply(scene, sentence, tree, clause, rule, far === 'not done');
  }
}

function apply(
  scene: Scene,
  sentence: number,
  tree: Tree,
  clause: Clause,
  rule: VerbRule,
  undone: boolean,
): void {
  const predicate = findPredicate(rule.predicate);
  if (predicate === undefined) return;
  const { verb } = clause;
  const ladder = scene.voices.ladderAt(sentence, verb);
  const subjects = subjectsOf(scene, sentence, tree, clause, rule.subject, predicate.subjects);
  if (subjects.length === 0) return;
  for (const slot of rule.object.split('|')) {
    const values = rule.when.includes('entity') ? [] : predicate.values;
    const objects = objectsOf(scene, sentence, tree, clause, slot, predicate.objects, values);
    let any = false;
    for (const subject of subjects) {
      for (const object of objects) {
        const quantity = scene.quantities[sentence]?.get(object.token);
        const parts = 'entity' in object.value ? [...partsOf(tree, object.token)] : [];
        const base = {
          subject: subject.id,
          predicate: rule.predicate,
          negative: (isNegated(tree, verb) || undone) !== rule.when.includes('not'),
          ladder,
          ...(isExpected(tree, verb) &&
            ladder.at(-1)?.stance === 'asserts' && { stance: 'expects' as const }),
          ...timeOf(scene, sentence, tree, verb, rule.predicate),
          certainty: rule.certainty,
          unit: scene.voices.unitAt(sentence, verb),
          quoted: scene.voices.quotedAt(sentence, verb),
          clausal: isMain(tree, verb),
        };
        const isBelonging =
          rule.predicate === 'part-of' &&
          'entity' in object.value &&
          isMember(scene, subject.id, object.value.entity);
        const told = propose(scene, {
          ...base,
          ...(isBelonging && { predicate: 'member-of' }),
          object: object.value,
          qualifiers:
            quantity === undefined ? [] : [{ key: 'quantity', value: { quantity: quantity.value } }],
          evidence: evidenceOf(tree, verb, subject.token, object.token),
        });
        any ||= told;
        if (!told || !('entity' in object.value)) continue;
        for (const part of parts) {
          const id = entityAt(scene, sentence, part, predicate.objects ?? [], ladder);
          if (id === undefined) continue;
          const count = scene.quantities[sentence]?.get(part);
          const qualifiers: Draft['qualifiers'] = [
            ...(count === undefined ? [] : [{ key: 'quantity', value: { quantity: count.value } }]),
            { key: 'part-of', value: object.value },
          ];
          propose(scene, {
            ...base,
            object: { entity: id },
            qualifiers,
            evidence: evidenceOf(tree, verb, object.token, part),
          });
        }
      }
    }
    if (any) return;
  }
}

/** Persons and bodies are members of a group; all else is a part. */
function isMember(scene: Scene, part: string, whole: string): boolean {
  const type = typeById(scene.reading, part);
  const isBody = isA(type, 'person') || isA(type, 'organization');
  return isBody && isA(typeById(scene.reading, whole), 'group');
}

/** What `including` names of a counted group. */
function* partsOf(tree: Tree, token: number): Generator<number> {
  const verb = tree.tokens[token]?.head ?? -1;
  for (const above of [token, verb]) {
    for (const child of tree.children[above] ?? []) {
      if (caseOf(tree, child) !== 'including') continue;
      yield child;
      for (const other of childrenBy(tree, child, 'conj')) yield other;
    }
  }
}

function timeOf(
  scene: Scene,
  sentence: number,
  tree: Tree,
  verb: number,
  predicate: string,
): Pick<Draft, 'time'> {
  if (predicate === 'took-place-on' || predicate === 'died-on') return {};
  for (const child of childrenBy(tree, verb, 'obl', 'advmod', 'nmod')) {
    const time = scene.times[sentence]?.get(child);
    if (time !== undefined) return { time: time.value };
  }
  return {};
}
