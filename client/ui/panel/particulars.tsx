import type { ReactNode } from 'react';
import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { say } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
import { qualifierWords } from '../../texts/server-words.ts';
import { edtfWords } from '../../texts/time-words.ts';
import { EntityButton } from './entity-button.tsx';
import { TimeView, ValueView } from './value-view.tsx';

type Qualifier = PanelClaimFragment['qualifiers'][number];

const isInferred = ({ value }: Qualifier): boolean =>
  value.__typename === 'TimeValue' && value.basis === 'INFERRED';

/**
 * The claim's parts one by one: what is said, and apart from it what whoever recorded the claim adds, such as a date that
 * nobody said.
 */
export function Particulars({
  claim,
  heading: Heading,
}: {
  readonly claim: PanelClaimFragment;
  readonly heading: 'h4' | 'h5';
}) {
  const { time } = claim;
  const date = (
    <time dateTime={claim.recordedAt}>{edtfWords(claim.recordedAt.slice(0, '2024-01-01'.length))}</time>
  );
  return (
    <>
      <Heading className="panel-part">{say('panel.whatIsSaid')}</Heading>
      <dl className="panel-facts">
        <Row term={say('panel.subject')}>
          <EntityButton entity={claim.subject} />
        </Row>
        <Row term={say('panel.predicate')}>
          {claim.positive
            ? claim.predicate.label
            : say('panel.notPredicate', { predicate: claim.predicate.label })}
        </Row>
        <Row term={say('panel.object')}>
          <ValueView value={claim.object} />
        </Row>
        {time?.basis === 'STATED' && (
          <Row term={say('panel.time')}>
            <TimeView time={time} />
          </Row>
        )}
        <Qualifiers qualifiers={claim.qualifiers.filter((it) => !isInferred(it))} />
      </dl>
      <Heading className="panel-part">{say('panel.addedByRecorder')}</Heading>
      <dl className="panel-facts">
        {time?.basis === 'INFERRED' && (
          <Row term={say('panel.time')}>
            <TimeView time={time} />
          </Row>
        )}
        <Qualifiers qualifiers={claim.qualifiers.filter(isInferred)} />
        {claim.note && <Row term={say('panel.note')}>{claim.note}</Row>}
        <Row term={say('panel.recorded')}>
          {claim.status === 'WITHDRAWN' ? sayParts('panel.sinceWithdrawn', { date }) : date}
        </Row>
      </dl>
    </>
  );
}

function Qualifiers({ qualifiers }: { readonly qualifiers: readonly Qualifier[] }) {
  return qualifiers.map(({ key, value }, index) => (
    // Two qualifiers may share key and value; their order never changes.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Row key={`${key} ${index}`} term={qualifierWords(key)}>
      <ValueView value={value} />
    </Row>
  ));
}

/** One line of a list of particulars. */
export function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
