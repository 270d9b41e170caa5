import type { ToldDecisionFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { instantWords } from '../../texts/time-words.ts';

/** The name of the first or second entity that a decision is on: its own, where another stands for it by now. */
function nameIn({ entityIds, entities }: ToldDecisionFragment, at: number): string {
  const id = entityIds[at] ?? '';
  const entity = entities[at];
  if (entity == null) return id;
  return entity.mergedFrom.find((one) => one.id === id)?.name ?? nameOfShown(entity);
}

/** What somebody decided, as their words: never as what is so. */
export function decisionSentence(decision: ToldDecisionFragment): string {
  const { verdict, author, moved } = decision;
  const names = { author, one: nameIn(decision, 0), other: nameIn(decision, 1) };
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

/** A decision with when it was made and why, and who took it back. */
export function DecisionWords({ decision }: { readonly decision: ToldDecisionFragment }) {
  const { at, reason, revocation } = decision;
  return (
    <div className="decision-words">
      <p>{decisionSentence(decision)}</p>
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
