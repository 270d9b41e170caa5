import { Button } from 'react-aria-components';
import { expandSelected } from '../../actions/expand-selected.ts';
import { findPaths as findPathsCommand } from '../../actions/find-paths.ts';
import { openPage as openPageCommand } from '../../actions/open-page.ts';
import type { PanelEntityQuery } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { plural } from '../../state/plural.ts';
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
import { typePath } from './type-path.ts';
import { UpToDate } from './up-to-date.tsx';
import { useAnswer } from './use-answer.ts';

export type PanelEntity = NonNullable<PanelEntityQuery['entity']>;

/** A thing spoken of: what the product records of it, then what is said of it and by whom. */
export function EntityPanel({ id }: { readonly id: string }) {
  const { filter, entityTools, pathsFrom, findPaths, expand, accordingTo, openPage } = usePanel();
  const { data, current, error, retry } = useAnswer(entityQuery, { id, filter });
  if (error && !data?.entity) {
    return <Failed what="the entity" error={error} onRetry={retry} />;
  }
  if (!data) return <Loading what="the entity" />;
  const { entity } = data;
  // Who is nobody's last voice has nothing according to it, and the picture would be empty.
  const said = data.said.totalCount;
  const paths = pathsFrom(id);
  if (!entity) return <NotFound what="entity" id={id} />;
  return (
    <div className="entity-panel">
      <h3 className="panel-name">{nameOfShown(entity)}</h3>
      <p className="panel-tags">
        <span className="panel-soft">{typePath(entity.type)}</span>
        {entity.invented && <span className="panel-tag panel-tag-invented">invented example</span>}
      </p>
      {entity.note && <p className="panel-note">{entity.note}</p>}
      <div className="panel-buttons">
        <Tip words="Preview what it would bring" shortcut={expandSelected.keys[0]}>
          <Button className="panel-button" onPress={() => expand(entity.id)}>
            Expand
          </Button>
        </Tip>
        <Tip words="All that is said of it and by it" shortcut={openPageCommand.keys[0]}>
          <Button className="panel-button" onPress={() => openPage(entity.id)}>
            Open its page
          </Button>
        </Tip>
        {paths !== null && (
          <Tip words="How it is connected with another" shortcut={findPathsCommand.keys[0]}>
            <Button className="panel-button" onPress={() => findPaths(entity.id)}>
              {paths}
            </Button>
          </Tip>
        )}
        {said > 0 && (
          <button
            type="button"
            className="panel-button"
            title={`Keep only what is according to ${nameOfShown(entity)}: ${said} ${said === 1 ? 'claim' : 'claims'}`}
            onClick={() => accordingTo(entity.id)}
          >
            According to this speaker
          </button>
        )}
      </div>
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
      <EntityMentions mentions={entity.mentions} />
    </div>
  );
}

/** For an entity that is a document: the way to its text, or that we do not have it and what rests on it. */
function DocumentOf({ document }: { readonly document: NonNullable<PanelEntity['document']> }) {
  const { select } = usePanel();
  const rest = plural(document.dependents.totalCount, 'claim rests', 'claims rest');
  const open = () => select({ kind: 'document', id: document.id });
  if (document.status === 'CITED') {
    return (
      <p className="panel-callout">
        Cited: others speak of it, we do not hold its text; {rest} on it.{' '}
        <button type="button" className="panel-link" onClick={open}>
          About the document
        </button>
      </p>
    );
  }
  return (
    <p className="panel-callout">
      Held: we have its text; {rest} on it.{' '}
      <button type="button" className="panel-link" onClick={open}>
        Open the document
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
      <h4 className="panel-part">Heard through it ({heard})</h4>
      <p className="panel-soft">
        {heard === 1 ? 'One claim of another document says' : `${heard} claims of other documents say`} that
        {heard === 1 ? ' its speaker speaks' : ' their speakers speak'} through this one.
        {isFiltering(filter) && ' No filter is applied to this number.'}
      </p>
    </section>
  );
}

function Identifiers({ identifiers }: Pick<PanelEntity, 'identifiers'>) {
  if (identifiers.length === 0) return null;
  return (
    <section>
      <h4 className="panel-part">Identifiers</h4>
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
