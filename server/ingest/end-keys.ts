import { linkKey } from '../domain/ids.ts';
import { findPredicate } from '../ontology/ontology.ts';
import { heardTo, type Rung } from './derived-keys.ts';

/** An entity at the end of a claim. */
export interface End {
  readonly id: string;
  readonly type: string | null;
}

/** A rung with the stance of its voice. */
export interface ToldRung extends Rung {
  readonly stance: string;
}

/** What a claim's keys are made from that name entities. */
export interface ClaimEnds {
  readonly predicate: string;
  readonly subject: End;
  /** An entity, or `=` and a hash for a value. */
  readonly object: End | string;
  readonly ladder: readonly ToldRung[];
}

/** Everything on a claim and its voices that follows from which entities stand at its ends and speak on its ladder. */
export function endKeys({ predicate, subject, object, ladder }: ClaimEnds) {
  const row = findPredicate(predicate);
  const isNaming = row?.kind === 'naming';
  const objectEntity = typeof object === 'string' ? null : object;
  const contentKey = linkKey(subject.id, predicate, typeof object === 'string' ? object : object.id);
  const originId = ladder.at(-1)?.speakerId ?? '';
  const tellerId = ladder[0]?.speakerId ?? null;
  const claim = {
    subjectId: subject.id,
    subjectType: subject.type,
    ...(objectEntity === null ? {} : { objectId: objectEntity.id }),
    objectType: objectEntity?.type ?? null,
    contentKey,
    disputeKey: row?.singleValued ? linkKey(subject.id, predicate, '*') : contentKey,
    linkKey: isNaming ? linkKey(originId, 'labels', subject.id) : objectEntity === null ? null : contentKey,
    tellerId,
    originId,
    speakerIds: heardTo(ladder, ladder.length - 1).speakerIds,
  };
  const voices = ladder.map(({ speakerId, speakerType }, rung) => {
    const outer = ladder[rung - 1];
    if (outer === undefined) return { tellerId, speakerId };
    // The speech act towards a voice is told by the ladder above it, and its origin is the voice that acts.
    return {
      tellerId,
      speakerId,
      linkKey: linkKey(outer.speakerId, 'passes-on', speakerId),
      originId: outer.speakerId,
      subjectId: outer.speakerId,
      subjectType: outer.speakerType,
      objectId: speakerId,
      objectType: speakerType,
      speakerIds: heardTo(ladder, rung).speakerIds,
    };
  });
  return { claim, voices };
}
