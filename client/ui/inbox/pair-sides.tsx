import '../../texts/inbox-texts.ts';
import { useEffect, useState } from 'react';
import { ask } from '../../api/ask.ts';
import type { InboxSidesQuery } from '../../api/generated/graphql.ts';
import { inboxSidesQuery } from '../../api/inbox.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { EntityButton } from '../panel/entity-button.tsx';
import { usePanel } from '../panel/panel-context.ts';
import { Loading } from '../panel/panel-state.tsx';
import { sentenceOf } from '../review/use-review.ts';
import { idsOfPair, type Pair, percentOf } from './pair.ts';
import { reasonWords } from './reason-words.tsx';

type Side = Extract<NonNullable<InboxSidesQuery['nodes'][number]>, { readonly __typename: 'Entity' }>;

/** The two entities beside each other, and what speaks for and against their being one. */
export function PairSides({ pair }: { readonly pair: Pair }) {
  const [found, setFound] = useState<{ readonly of: Pair; readonly sides: readonly Side[] } | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setError(null);
    ask(inboxSidesQuery, { ids: idsOfPair(pair) }).then(
      ({ nodes }) =>
        isCurrent &&
        setFound({ of: pair, sides: wholeRows(nodes).filter((node) => node.__typename === 'Entity') }),
      (problem: unknown) => isCurrent && setError(sentenceOf(problem)),
    );
    return () => {
      isCurrent = false;
    };
  }, [pair]);
  const sides = found?.of === pair ? found.sides : null;
  const [pro, contra] = [true, false].map((speaksFor) =>
    pair.reasons.filter((reason) => reason.speaksFor === speaksFor),
  );
  return (
    <>
      <p className="inbox-likely">{say('inbox.likely', { percent: percentOf(pair) })}</p>
      <div className="inbox-sides">
        {[
          { title: say('inbox.for'), reasons: pro ?? [] },
          { title: say('inbox.against'), reasons: contra ?? [] },
        ].map(({ title, reasons }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            {reasons.length === 0 && <p className="panel-soft">{say('inbox.nothingAgainst')}</p>}
            <ul className="inbox-reasons">
              {reasons.map((reason) => (
                <li key={reason.kind}>{reasonWords(reason)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {error !== null && <p role="alert">{error}</p>}
      {sides === null && error === null && <Loading what={say('inbox.sidesWhat')} />}
      <div className="inbox-sides">
        {(sides ?? []).map((side) => (
          <PairSide key={side.id} side={side} />
        ))}
      </div>
    </>
  );
}

function PairSide({ side }: { readonly side: Side }) {
  const { select, openPlace } = usePanel();
  const others = [...new Set(side.names.filter(({ kind }) => kind === 'RECORDED').map(({ text }) => text))];
  const links = wholeRows(side.links.nodes);
  const mentions = wholeRows(side.mentions);
  return (
    <section className="inbox-side" aria-label={nameOfShown(side)}>
      <h3>
        <EntityButton entity={side} /> <span className="panel-tag">{side.type.name}</span>
      </h3>
      {side.note !== null && <p className="panel-note">{side.note}</p>}
      {others.length > 0 && (
        <p>
          <span className="panel-soft">{say('inbox.otherNames')}</span> {others.join(' · ')}
        </p>
      )}
      <h4>{say('inbox.strongest')}</h4>
      {links.length === 0 && <p className="panel-soft">{say('inbox.noLinks')}</p>}
      <ul className="inbox-reasons">
        {links.map((link) => {
          const isOut = link.subject.id === side.id;
          return (
            <li key={link.id}>
              <button
                type="button"
                className="panel-link"
                onClick={() => select({ kind: 'link', id: link.id })}
              >
                {isOut ? link.predicate.label : link.predicate.inverse}{' '}
                {nameOfShown(isOut ? link.object : link.subject)}
              </button>{' '}
              <span className="panel-soft">{say('panel.rowSupport', link.support)}</span>
            </li>
          );
        })}
        {side.links.totalCount > links.length && (
          <li className="panel-soft">
            {say('inbox.moreLinks', { count: side.links.totalCount - links.length })}
          </li>
        )}
      </ul>
      <h4>{say('inbox.namedAt')}</h4>
      {mentions.length === 0 && <p className="panel-soft">{say('inbox.notNamed')}</p>}
      {mentions.map(({ id, passage: { document, start, end, prefix, quote, suffix } }) => (
        <p key={id} className="inbox-mention">
          <button
            type="button"
            className="panel-row"
            onClick={() => openPlace({ document: document.id, entity: side.id, start, end })}
          >
            … {prefix}
            <mark>{quote}</mark>
            {suffix} …
          </button>
        </p>
      ))}
    </section>
  );
}
