import { agentOf, isPassive } from '../syntax/clause.ts';
import type { Tree } from '../syntax/tree.ts';
import { carryingOn } from './cues.ts';
import type { Opener } from './openers.ts';
import type { Ladder, Rung } from './rung.ts';

/** What the last cue said, as later sentences may take it over. */
export interface Carry {
  readonly ladder: Ladder;
  readonly from: string;
  readonly paragraph: number;
  /** Whether the sentence before still spoke with this ladder, so that the next may go on. */
  readonly continued: boolean;
  /** Whether that sentence had the ladder from one before it. */
  readonly carried: boolean;
}

const voicing = new Set([
  'express',
  'voice',
  'convey',
  'note',
  'stress',
  'emphasise',
  'emphasize',
  'underline',
  'state',
  'add',
  'extend',
  'highlight',
]);

/** The ladder that a sentence without a cue of its own takes from the one before, with the reason; undefined when it takes none. */
export function carriedInto(
  tree: Tree,
  own: readonly Opener[],
  opening: string,
  carry: Carry | undefined,
): Ladder | undefined {
  if (carry === undefined || own.some((opener) => opener.speaker !== undefined)) return undefined;
  const root = tree.order[0] ?? 0;
  const take = (scope: 'continued' | 'assumed', reason: string) =>
    carry.ladder.map(
      ({ cue, ...rung }, index): Rung =>
        index === carry.ladder.length - 1
          ? { ...rung, scope, reason, stance: 'asserts' }
          : { ...rung, ...(cue && index === 0 ? { cue } : {}) },
    );
  if (
    isPassive(tree, root) &&
    agentOf(tree, root) === undefined &&
    voicing.has(tree.tokens[root]?.lemma ?? '')
  ) {
    return take('assumed', 'A passive that names nobody; whoever spoke last is the likely speaker.');
  }
  if (carry.paragraph !== tree.sentence.paragraph) return undefined;
  if (carry.continued && (carryingOn.some((words) => opening.startsWith(words)) || carry.carried)) {
    return take('continued', `No cue in this sentence; it carries on from “${carry.from}”.`);
  }
  return undefined;
}
