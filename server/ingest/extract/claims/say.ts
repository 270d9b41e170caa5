import type { Span } from '../analysis.ts';
import type { Tree } from '../syntax/tree.ts';
import { typeById } from '../voices/reading.ts';
import { whoIs } from '../voices/who.ts';
import type { Draft, DraftValue } from './draft.ts';
import { evidenceOf } from './evidence-of.ts';
import { propose, type Scene } from './scene.ts';

export interface At {
  readonly scene: Scene;
  readonly sentence: number;
  readonly tree: Tree;
  readonly noun: number;
}

/** Propose a claim whose words stand in this noun phrase. */
export function say(
  { scene, sentence, tree, noun }: At,
  subject: string | undefined,
  predicate: string,
  object: DraftValue | undefined,
  evidence?: Span,
  more: Partial<Draft> = {},
): boolean {
  if (subject === undefined || object === undefined) return false;
  return propose(scene, {
    subject,
    predicate,
    object,
    negative: false,
    qualifiers: [],
    evidence: evidence ?? evidenceOf(tree, noun, noun),
    ladder: scene.voices.ladderAt(sentence, noun),
    certainty: 0.8,
    unit: scene.voices.unitAt(sentence, noun),
    quoted: scene.voices.quotedAt(sentence, noun),
    clausal: false,
    ...more,
  });
}

export const named = ({ scene, sentence }: At, token: number): string | undefined =>
  whoIs(scene.reading, sentence, token, scene.voices.ladderAt(sentence, token));

export const entityOf = (id: string | undefined): DraftValue | undefined =>
  id === undefined ? undefined : { entity: id };

export const typeOf = (at: At, id: string | undefined) =>
  id === undefined ? '' : typeById(at.scene.reading, id);
