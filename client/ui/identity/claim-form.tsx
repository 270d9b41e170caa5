import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ClaimRole, ReadPlacesQuery } from '../../api/generated/graphql.ts';
import { previewClaimRetarget, readPlaces } from '../../api/identity.ts';
import type { Deciding } from '../../state/deciding.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { Loading } from '../panel/panel-state.tsx';
import { useAnswer } from '../panel/use-answer.ts';
import { DecideForm } from './decide-form.tsx';
import { moveClaim } from './make-decision.ts';
import { hasNamesake, TargetFields, targetOf, useTarget } from './target-fields.tsx';
import { usePreview } from './use-preview.ts';

type Claim = NonNullable<ReadPlacesQuery['claim']>;

/** A place of a claim in which an entity stands. */
interface ClaimPlace {
  readonly key: string;
  readonly role: ClaimRole;
  /** Of a speaker. */
  readonly rung: number | null;
  readonly words: string;
  readonly type: string;
}

/** The places that can be moved: the publisher of a document is no reading of its words. */
function placesOf({ subject, object, voices }: Claim): readonly ClaimPlace[] {
  const subjectPlace = {
    key: 'SUBJECT',
    role: 'SUBJECT' as const,
    rung: null,
    words: say('identity.place.SUBJECT', { name: nameOfShown(subject) }),
    type: subject.type.id,
  };
  const objectPlaces =
    object.__typename === 'Entity'
      ? [
          {
            key: 'OBJECT',
            role: 'OBJECT' as const,
            rung: null,
            words: say('identity.place.OBJECT', { name: nameOfShown(object) }),
            type: object.type.id,
          },
        ]
      : [];
  const speakers = voices
    .filter(({ rung }) => rung > 0)
    .map(({ rung, speaker }) => ({
      key: `SPEAKER ${rung}`,
      role: 'SPEAKER' as const,
      rung,
      words: say('identity.place.SPEAKER', { name: nameOfShown(speaker), rung }),
      type: speaker.type.id,
    }));
  return [subjectPlace, ...objectPlaces, ...speakers];
}

/** Says that a claim is about another entity than was read, in one of its places. */
export function ClaimForm({ deciding }: { readonly deciding: Extract<Deciding, { kind: 'claim' }> }) {
  const { data } = useAnswer(readPlaces, { id: deciding.id });
  const claim = data?.claim;
  if (claim == null) return <Loading what={say('panel.theClaim')} />;
  return <PlacesForm claim={claim} />;
}

function PlacesForm({ claim }: { readonly claim: Claim }) {
  const places = placesOf(claim);
  const [chosen, setChosen] = useState('SUBJECT');
  const place = places.find(({ key }) => key === chosen) ?? places[0];
  const [draft, putDraft] = useTarget(place?.type ?? '');
  const [attempt, setAttempt] = useState(0);
  const target = targetOf(draft);
  const { role = 'SUBJECT', rung = null } = place ?? {};
  const asked = target === null ? null : { claim: claim.id, role, rung, ...target };
  const preview = usePreview(previewClaimRetarget, asked, attempt);
  return (
    <DecideForm
      preview={preview}
      hint={say('identity.pickTarget')}
      isReady={target !== null}
      problemWords={hasNamesake(preview) ? say('identity.nameIsThere') : null}
      decide={async (why) => {
        if (target !== null) await moveClaim(target, { claim: claim.id, role, rung, ...why });
      }}
      onLookAgain={() => setAttempt(attempt + 1)}
    >
      <p>
        <q>{claim.sentence}</q>
      </p>
      <RadioGroup className="identity-radios" value={place?.key ?? ''} onChange={setChosen}>
        <Label>{say('identity.whichPlace')}</Label>
        {places.map(({ key, words }) => (
          <Radio key={key} value={key} className="measure-radio">
            {words}
          </Radio>
        ))}
      </RadioGroup>
      <TargetFields draft={draft} preview={preview} onChange={putDraft} />
    </DecideForm>
  );
}
