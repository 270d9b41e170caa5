import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components';
import { expandSelected } from '../../actions/expand-selected.ts';
import { findPaths as findPathsCommand } from '../../actions/find-paths.ts';
import { openPage as openPageCommand } from '../../actions/open-page.ts';
import type { PanelEntityQuery } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { Tip } from '../tip.tsx';
import { EntityClaims } from './entity-claims.tsx';
import { EntityLinks } from './entity-links.tsx';
import { EntityMentions } from './entity-mentions.tsx';
import { EntityNames } from './entity-names.tsx';
import { EntitySays } from './entity-says.tsx';
import { isFiltering } from './is-filtering.ts';
import { entityQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { Failed, Loading, NotFound } from './panel-state.tsx';
import { Row } from './particulars.tsx';
import { StandsFor } from './stands-for.tsx';
import { Tombstone } from './tombstone.tsx';
import { typePath } from './type-path.ts';
import { UpToDate } from './up-to-date.tsx';
import { useAnswer } from './use-answer.ts';

/** Who decided what of its being one with others: below all that is said of it, and so after it. */
const OneThing = lazy(async () => ({ default: (await import('../identity/one-thing.tsx')).OneThing }));

export type PanelEntity = NonNullable<PanelEntityQuery['entity']>;

/** A thing spoken of: what the product records of it, then what is said of it and by whom. */
export function EntityPanel({ id }: { readonly id: string }) {
  const { filter, place, openPlace, entityTools, ledFrom, withdraw } = usePanel();
  const { pathsFrom, findPaths, expand, accordingTo, openPage } = usePanel();
  const { data, current, error, retry } = useAnswer(entityQuery, { id, filter });
  if (error && !data?.entity) {
    return <Failed what={say('panel.theEntity')} error={error} onRetry={retry} />;
  }
  if (!data) return <Loading what={say('panel.theEntity')} />;
  const { entity } = data;
  // Who is nobody's last voice has nothing according to it, and the picture would be empty.
  const said = data.said.totalCount;
  const paths = pathsFrom(id);
  if (!entity) return <NotFound what={say('panel.anEntity')} id={id} />;
  return (
    <div className="entity-panel">
      <h3 className="panel-name">{nameOfShown(entity)}</h3>
      <p className="panel-tags">
        <span className="panel-soft">{typePath(entity.type)}</span>
        {entity.invented && (
          <span className="panel-tag panel-tag-invented">{say('common.inventedExample')}</span>
        )}
      </p>
      {place?.entity === id && (
        <button type="button" className="panel-link" onClick={() => openPlace(place)}>
          {say('panel.backToText')}
        </button>
      )}
      {place?.entity === id && place.mention !== undefined && <MentionAnother mention={place.mention} />}
      <StandsFor mergedFrom={entity.mergedFrom} asked={ledFrom ?? (entity.id === id ? null : id)} />
      {entity.note && <p className="panel-note">{entity.note}</p>}
      <div className="panel-buttons">
        <Tip words={say('panel.expandTip')} shortcut={expandSelected.keys[0]}>
          <Button className="panel-button" onPress={() => expand(entity.id)}>
            {say('common.expand')}
          </Button>
        </Tip>
        <Tip words={say('panel.openPageTip')} shortcut={openPageCommand.keys[0]}>
          <Button className="panel-button" onPress={() => openPage(entity.id)}>
            {say('panel.openPage')}
          </Button>
        </Tip>
        {paths !== null && (
          <Tip words={say('panel.pathsTip')} shortcut={findPathsCommand.keys[0]}>
            <Button className="panel-button" onPress={() => findPaths(entity.id)}>
              {paths}
            </Button>
          </Tip>
        )}
        {said > 0 && (
          <button
            type="button"
            className="panel-button"
            title={say('panel.keepAccording', { name: nameOfShown(entity), count: said })}
            onClick={() => accordingTo(entity.id)}
          >
            {say('panel.accordingToSpeaker')}
          </button>
        )}
        {said > 0 && (
          <button
            type="button"
            className="panel-button"
            onClick={() => withdraw('SPEAKER', entity.id, nameOfShown(entity))}
          >
            {say('withdraw.openSpeaker')}
          </button>
        )}
      </div>
      {entity.withdrawals.map((one) => one && <Tombstone key={one.id} withdrawal={one} />)}
      {entityTools}
      {entity.document && <DocumentOf document={entity.document} />}
      <EntitySays id={entity.id} />
      {entity.document && <HeardThrough document={entity.document} />}
      <EntityClaims id={entity.id} />
      <UpToDate current={current}>
        <EntityLinks id={entity.id} counts={entity.linkCounts} />
        <EntityNames names={entity.names} preferred={entity.name} />
      </UpToDate>
      <Identifiers identifiers={entity.identifiers} />
      <Suspense>
        <OneThing id={entity.id} level={4} />
      </Suspense>
      <EntityMentions id={entity.id} mentions={entity.mentions} />
    </div>
  );
}

/** For a mention from which the reader came. */
function MentionAnother({ mention }: { readonly mention: string }) {
  const { decide } = usePanel();
  return (
    <p>
      <button type="button" className="panel-link" onClick={() => decide({ kind: 'mention', id: mention })}>
        {say('panel.thisMentionAnother')}
      </button>
    </p>
  );
}

/** For an entity that is a document: the way to its text, or that we do not have it and what rests on it. */
function DocumentOf({ document }: { readonly document: NonNullable<PanelEntity['document']> }) {
  const { select } = usePanel();
  const count = document.dependents.totalCount;
  const open = () => select({ kind: 'document', id: document.id });
  if (document.status === 'CITED') {
    return (
      <p className="panel-callout">
        {say('panel.citedRest', { count })}{' '}
        <button type="button" className="panel-link" onClick={open}>
          {say('panel.aboutDocument')}
        </button>
      </p>
    );
  }
  return (
    <p className="panel-callout">
      {say('panel.heldRest', { count })}{' '}
      <button type="button" className="panel-link" onClick={open}>
        {say('panel.openDocument')}
      </button>
    </p>
  );
}

/** How many claims name the document as what their speaker speaks through: those that rest on it without being made in it. */
function HeardThrough({ document }: { readonly document: NonNullable<PanelEntity['document']> }) {
  const { filter } = usePanel();
  const heard = document.dependents.totalCount - document.claims.totalCount;
  if (heard <= 0) return null;
  return (
    <section>
      <h4 className="panel-part">{say('panel.heardThrough', { count: heard })}</h4>
      <p className="panel-soft">
        {say('panel.heardThroughWords', { count: heard })}
        {isFiltering(filter) && ` ${say('panel.numberUnfiltered')}`}
      </p>
    </section>
  );
}

function Identifiers({ identifiers }: Pick<PanelEntity, 'identifiers'>) {
  if (identifiers.length === 0) return null;
  return (
    <section>
      <h4 className="panel-part">{say('panel.identifiers')}</h4>
      <dl className="panel-facts">
        {identifiers.map(({ scheme, value }) => (
          <Row key={`${scheme} ${value}`} term={scheme}>
            {value}
          </Row>
        ))}
      </dl>
    </section>
  );
}
