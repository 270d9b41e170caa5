import type { ToldDecisionFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { instantWords } from '../saved/missing-of.ts';

/** What entities are called that another stands for, by their ids: elsewhere they go by that one's name. */
export type OwnNames = ReadonlyMap<string, string>;

const noNames: OwnNames = new Map();

/** The name of the first or second entity that a decision is on. */
function nameIn({ entityIds, entities }: ToldDecisionFragment, at: number, own: OwnNames): string {
  const id = entityIds[at] ?? '';
  const entity = entities[at];
  return own.get(id) ?? (entity == null ? id : nameOfShown(entity));
}

/** What somebody decided, as their words: never as what is so. */
export function decisionSentence(decision: ToldDecisionFragment, own: OwnNames = noNames): string {
  const { verdict, author, moved } = decision;
  const names = { author, one: nameIn(decision, 0, own), other: nameIn(decision, 1, own) };
  if (verdict !== 'RETARGET') return say(`identity.says.${verdict}`, names);
  if (moved?.__typename === 'Mention') {
    const { surface, passage } = moved;
    return say('identity.says.mention', {
      ...names,
      words: surface,
      document: nameOfShown(passage.document),
    });
  }
  const sentence = moved?.__typename === 'Claim' ? moved.sentence : '…';
  return say('identity.says.claim', { ...names, sentence });
}

export interface DecisionWordsProps {
  readonly decision: ToldDecisionFragment;
  readonly ownNames?: OwnNames;
}

/** A decision with when it was made and why, and who took it back. */
export function DecisionWords({ decision, ownNames = noNames }: DecisionWordsProps) {
  const { at, reason, revocation } = decision;
  return (
    <div className="decision-words">
      <p>{decisionSentence(decision, ownNames)}</p>
      <p className="panel-soft">{say('identity.whenWhy', { when: instantWords(at), reason })}</p>
      {revocation != null && (
        <p className="panel-soft">
          {say('identity.takenBackBy', {
            by: revocation.by,
            when: instantWords(revocation.at),
            reason: revocation.reason,
          })}
        </p>
      )}
    </div>
  );
}
