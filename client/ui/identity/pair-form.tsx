import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { previewIdentity, readNamed } from '../../api/identity.ts';
import { type Deciding, type PairVerdict, pairVerdicts } from '../../state/deciding.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { useAnswer } from '../panel/use-answer.ts';
import type { EntityRef } from '../review/draft.ts';
import { EntityPicker } from '../review/entity-picker.tsx';
import { DecideForm } from './decide-form.tsx';
import { decidePair } from './make-decision.ts';
import { usePreview } from './use-preview.ts';

type PairDeciding = Extract<Deciding, { kind: 'pair' }>;

interface Named {
  readonly name: string;
  readonly type: string;
}

/** What entities are called, by the ids that they are asked for by. */
function useNames(ids: readonly string[]): ReadonlyMap<string, Named> {
  const { data } = useAnswer(readNamed, { ids: [...ids] });
  return new Map(
    (data?.nodes ?? []).flatMap((node, at) =>
      node?.__typename === 'Entity'
        ? [[ids[at] ?? node.id, { name: nameOfShown(node), type: node.type.name }] as const]
        : [],
    ),
  );
}

/** Who stands for both where nobody is kept. */
const byRule = 'rule';

/** Says of two entities whether they are one thing. Of several picked out, of the first and each other in turn. */
export function PairForm({ deciding }: { readonly deciding: PairDeciding }) {
  const [first = '', second, ...later] = deciding.ids;
  const [found, setFound] = useState<EntityRef | null>(null);
  const [verdict, setVerdict] = useState<PairVerdict>(deciding.verdict);
  const [kept, setKept] = useState(byRule);
  const [attempt, setAttempt] = useState(0);
  const other = second ?? found?.id ?? null;
  const pair = other === null ? [first] : [first, other];
  const names = useNames(pair);
  const keep = verdict === 'SAME' && pair.includes(kept) ? kept : null;
  const isReady = other !== null && other !== first;
  const preview = usePreview(previewIdentity, isReady ? { entities: pair, verdict, keep } : null, attempt);
  const next = later.length === 0 ? null : { ...deciding, ids: [first, ...later] };
  return (
    <DecideForm
      preview={preview}
      hint={say(other === first ? 'identity.pickAnother' : 'identity.pickFirst')}
      isReady={isReady}
      decide={(why) => decidePair({ entities: pair, verdict, keep, ...why }, next)}
      onLookAgain={() => setAttempt(attempt + 1)}
    >
      <ul className="identity-about">
        {(second === undefined ? [first] : pair).map((id) => (
          <li key={id}>
            <strong>{names.get(id)?.name ?? '…'}</strong>{' '}
            <span className="panel-soft">{names.get(id)?.type}</span>
          </li>
        ))}
      </ul>
      {later.length > 0 && <p className="soft-note">{say('identity.thenOthers', { count: later.length })}</p>}
      {second === undefined && (
        <EntityPicker label={say('identity.otherEntity')} value={found} onChange={setFound} />
      )}
      <RadioGroup
        className="identity-radios"
        value={verdict}
        // One of the values below.
        onChange={(value) => setVerdict(value as PairVerdict)}
      >
        <Label>{say('identity.verdict')}</Label>
        {pairVerdicts.map((one) => (
          <Radio key={one} value={one} className="measure-radio">
            {say(`identity.verdict.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {verdict === 'SAME' && isReady && (
        <RadioGroup className="identity-radios" value={keep ?? byRule} onChange={setKept}>
          <Label>{say('identity.keep')}</Label>
          {pair.map((id) => (
            <Radio key={id} value={id} className="measure-radio">
              {names.get(id)?.name ?? '…'}
            </Radio>
          ))}
          <Radio value={byRule} className="measure-radio">
            {say('identity.keepByRule')}
          </Radio>
        </RadioGroup>
      )}
    </DecideForm>
  );
}
