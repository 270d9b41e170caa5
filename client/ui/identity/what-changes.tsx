import { useState } from 'react';
import type { IdentityChangeFragment } from '../../api/generated/graphql.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import './identity.css';

/** Links listed at once. */
const atOnce = 6;

type LinkChange = NonNullable<IdentityChangeFragment['links'][number]>;
type Counts = NonNullable<LinkChange['before']>;

/** What would change, before it is done: names, claims and mentions that move, links with their counts, disputes, saved views and stories. */
export function WhatChanges({ change }: { readonly change: IdentityChangeFragment }) {
  const { names, claims, mentions, linkCount } = change;
  const came = names.after.filter((name) => !names.before.includes(name));
  const gone = names.before.filter((name) => !names.after.includes(name));
  const arising = wholeRows(change.disputesArising);
  const ending = wholeRows(change.disputesEnding);
  const isNothing =
    claims + mentions + linkCount + came.length + gone.length + arising.length + ending.length === 0;
  return (
    <div className="what-changes" data-testid="what-changes">
      <p>{isNothing ? say('identity.changesNothing') : say('identity.moves', { claims, mentions })}</p>
      {came.length > 0 && <p>{say('identity.namesCome', { names: came.join(' · ') })}</p>}
      {gone.length > 0 && <p>{say('identity.namesGo', { names: gone.join(' · ') })}</p>}
      {linkCount > 0 && <LinkChanges links={wholeRows(change.links)} count={linkCount} />}
      <Sentences title={say('identity.disputesArise', { count: arising.length })} claims={arising} />
      <Sentences title={say('identity.disputesEnd', { count: ending.length })} claims={ending} />
      <Saved title={say('identity.viewsHold', { count: change.views.length })} rows={change.views} />
      <Saved title={say('identity.storiesShow', { count: change.stories.length })} rows={change.stories} />
    </div>
  );
}

function LinkChanges({ links, count }: { readonly links: readonly LinkChange[]; readonly count: number }) {
  const [limit, setLimit] = useState(atOnce);
  return (
    <>
      <h3>{say('identity.linksChange', { count })}</h3>
      <ul className="change-list">
        {links.slice(0, limit).map((link) => (
          <li key={link.id}>
            {nameOfShown(link.subject)} <span className="change-predicate">{link.predicate.label}</span>{' '}
            {nameOfShown(link.object)}
            <span className="change-counts">{countWords(link)}</span>
          </li>
        ))}
      </ul>
      {links.length > limit && (
        <button type="button" className="plain-button" onClick={() => setLimit(links.length)}>
          {say('identity.moreLinks', { count: links.length - limit })}
        </button>
      )}
      {count > links.length && (
        <p className="soft-note">{say('identity.listedOnly', { count: links.length })}</p>
      )}
    </>
  );
}

const oneSide = ({ claims, tellers, origins }: Counts): string =>
  say('identity.counts', { claims, tellers, origins });

/** How many stand behind a link, before and after; what stays is said once. */
function countWords({ before, after }: LinkChange): string {
  if (before == null) return after == null ? '' : say('identity.linkComes', { counts: oneSide(after) });
  if (after == null) return say('identity.linkGoes', { counts: oneSide(before) });
  const parts = (['claims', 'tellers', 'origins'] as const)
    .filter((part) => before[part] !== after[part])
    .map((part) => say(`identity.from.${part}`, { before: before[part], after: after[part] }));
  if (before.disputed !== after.disputed)
    parts.push(say(after.disputed ? 'identity.nowDisputed' : 'identity.noLongerDisputed'));
  return parts.join(' · ');
}

interface SentencesProps {
  readonly title: string;
  readonly claims: readonly { readonly id: string; readonly sentence: string }[];
}

function Sentences({ title, claims }: SentencesProps) {
  if (claims.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="change-list">
        {claims.slice(0, atOnce).map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

interface SavedProps {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly name: string }[];
}

function Saved({ title, rows }: SavedProps) {
  if (rows.length === 0) return null;
  return (
    <p>
      {title} {rows.map(({ name }) => name).join(' · ')}
    </p>
  );
}
