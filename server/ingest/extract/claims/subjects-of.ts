import { isA } from '../../../ontology/ontology.ts';
import type { Clause } from '../syntax/clause.ts';
import { caseOf, childBy, childrenBy, type Tree } from '../syntax/tree.ts';
import { typeById } from '../voices/reading.ts';
import { isMain } from './is-main.ts';
import { entityAt, type Scene } from './scene.ts';
import { fillers } from './slots.ts';

const performs = new Set(['express', 'extend', 'convey', 'offer', 'wish', 'thank', 'congratulate']);

interface Filled {
  readonly id: string;
  readonly token: number | undefined;
}

/** What fills the subject of a rule in a clause: the first of its slots that names something it allows. */
export function subjectsOf(
  scene: Scene,
  sentence: number,
  tree: Tree,
  clause: Clause,
  slots: string,
  allowed: readonly string[],
): Filled[] {
  const ladder = scene.voices.ladderAt(sentence, clause.verb);
  for (const alternative of slots.split('|')) {
    const [slot = '', type] = alternative.split('!');
    if (slot === 'event') {
      const event = eventOf(scene, sentence, tree, clause.verb);
      if (event !== undefined) return [event];
      continue;
    }
    if (slot === 'speaker') {
      const speaker = ladder.length > 1 && clause.passive ? ladder.at(-1)?.speaker : undefined;
      if (speaker !== undefined) return [{ id: speaker, token: undefined }];
      continue;
    }
    if (slot === 'subj' && performs.has(tree.tokens[clause.verb]?.lemma ?? '')) {
      // `The document says that …, and express condolences`: a wish that a document brings in after what it tells is the document's own.
      const last = ladder.at(-1);
      const shared = tree.base[clause.verb] === 'conj' && childBy(tree, clause.verb, 'nsubj') === undefined;
      if (shared && !clause.passive && last?.via !== undefined)
        return [{ id: last.speaker, token: undefined }];
    }
    const found = fillers(tree, clause, slot).flatMap((token): Filled[] => {
      const id = entityAt(scene, sentence, token, allowed, ladder);
      return id === undefined || (type !== undefined && !isA(typeById(scene.reading, id), type))
        ? []
        : [{ id, token }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

const results = new Set([
  'as a result of',
  'because of',
  'due to',
  'in',
  'during',
  'from',
  'through',
  'following',
  'after',
  'result of',
]);

/** The event of which a count of dead or injured is told: named in the clause, else the last one that was told of. */
function eventOf(scene: Scene, sentence: number, tree: Tree, verb: number): Filled | undefined {
  const ladder = scene.voices.ladderAt(sentence, verb);
  for (const child of childrenBy(tree, verb, 'obl')) {
    const preposition = caseOf(tree, child);
    if (results.has(preposition)) {
      const id = entityAt(scene, sentence, child, ['event'], ladder);
      if (id !== undefined) return { id, token: child };
    }
    // `as a result of unprecedented events`, where `result` is the noun and the event hangs on it.
    if (tree.tokens[child]?.lemma === 'result') {
      for (const inner of childrenBy(tree, child, 'nmod')) {
        const id = entityAt(scene, sentence, inner, ['event'], ladder);
        if (id !== undefined) return { id, token: inner };
      }
    }
  }
  return scene.event === undefined || !isMain(tree, verb) ? undefined : { id: scene.event, token: undefined };
}
