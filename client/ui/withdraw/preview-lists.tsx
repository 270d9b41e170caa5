import type { ReactNode } from 'react';
import type { PreviewWithdrawalQuery, WithdrawnLinkFragment } from '../../api/generated/graphql.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';

export type Preview = PreviewWithdrawalQuery['previewWithdrawal'];

/** A part of the preview: how many, and the first of them to open. Nothing where there is none. */
function Part(props: { readonly title: string; readonly count: number; readonly children: ReactNode[] }) {
  const { title, count, children } = props;
  if (count === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>{children}</ul>
      {count > children.length && (
        <p className="soft-note">{say('withdraw.more', { count: count - children.length })}</p>
      )}
    </details>
  );
}

function linkRow({ id, subject, predicate, object, before, after }: WithdrawnLinkFragment) {
  return (
    <li key={id}>
      {nameOfShown(subject)} – {predicate.label} – {nameOfShown(object)}{' '}
      <span className="soft-note">
        {say('withdraw.counts', {
          claims: before?.claims ?? 0,
          left: after?.claims ?? 0,
          origins: before?.origins ?? 0,
          leftOrigins: after?.origins ?? 0,
        })}
      </span>
    </li>
  );
}

const claimRow = ({ id, sentence }: { readonly id: string; readonly sentence: string }) => (
  <li key={id}>{sentence}</li>
);

/** In the words of whoever saved it, whose language nobody told. */
const savedRow = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <li key={id} lang="">
    {name}
  </li>
);

/** What would change, list by list. */
export const PreviewLists = ({ preview }: { readonly preview: Preview }) => (
  <>
    <Part title={say('withdraw.lost', { count: preview.lostCount })} count={preview.lostCount}>
      {wholeRows(preview.lost).map(linkRow)}
    </Part>
    <Part
      title={say('withdraw.toOneOrigin', { count: preview.toOneOriginCount })}
      count={preview.toOneOriginCount}
    >
      {wholeRows(preview.toOneOrigin).map(linkRow)}
    </Part>
    <Part title={say('withdraw.other', { count: preview.otherCount })} count={preview.otherCount}>
      {wholeRows(preview.other).map(linkRow)}
    </Part>
    <Part
      title={say('withdraw.disputes', { count: preview.disputesEndingCount })}
      count={preview.disputesEndingCount}
    >
      {wholeRows(preview.disputesEnding).map(claimRow)}
    </Part>
    <Part title={say('withdraw.bare', { count: preview.bareCount })} count={preview.bareCount}>
      {wholeRows(preview.bare).map((entity) => (
        <li key={entity.id}>{nameOfShown(entity)}</li>
      ))}
    </Part>
    <Part title={say('withdraw.views', { count: preview.viewCount })} count={preview.viewCount}>
      {preview.views.map(savedRow)}
    </Part>
    <Part title={say('withdraw.stories', { count: preview.storyCount })} count={preview.storyCount}>
      {preview.stories.map(savedRow)}
    </Part>
    <Part title={say('withdraw.claims', { count: preview.claimCount })} count={preview.claimCount}>
      {wholeRows(preview.claims).map(claimRow)}
    </Part>
  </>
);
