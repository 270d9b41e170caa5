import recentIcon from 'lucide-static/icons/clock.svg?raw';
import starIcon from 'lucide-static/icons/star.svg?raw';
import { Button, ListBox, ListBoxItem, ToggleButton } from 'react-aria-components';
import { useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
import { Icon } from '../icon.tsx';
import type { Kind } from './findings.ts';
import { rowKey } from './pick.ts';
import { isSaved } from './remembered-searches.ts';
import { kindNames, SearchChips } from './search-chips.tsx';
import { SearchRemarks } from './search-remarks.tsx';
import { ActionRow, ClaimRow, DocumentRow, EntityRow, Section, ViewRow } from './search-rows.tsx';
import type { Search } from './use-search.ts';

type RememberedKind = 'saved' | 'recent';

function RememberedRows({
  kind,
  texts,
}: {
  readonly kind: RememberedKind;
  readonly texts: readonly string[];
}) {
  return (
    <Section
      title={say(kind === 'saved' ? 'search.savedSearches' : 'search.recentSearches')}
      rows={texts.map((text) => ({ text }))}
      idOf={({ text }) => rowKey(kind, text)}
    >
      {({ text }) => (
        <ListBoxItem id={rowKey(kind, text)} textValue={text} className="hit hit-marked">
          <Icon svg={kind === 'saved' ? starIcon : recentIcon} />
          <span className="hit-words">{text}</span>
        </ListBoxItem>
      )}
    </Section>
  );
}

function FoundRows({ search }: { readonly search: Search }) {
  const { scope, findings, actions, add, pickEnd, openPage } = search;
  const shows = (kind: Kind): boolean => scope.kind === null || scope.kind === kind;
  return (
    <>
      {shows('entities') && (
        <Section
          title={kindNames.entities}
          rows={findings.entities}
          idOf={({ node }) => rowKey('entity', node.id)}
        >
          {(hit) => <EntityRow hit={hit} onAdd={add} onPickEnd={pickEnd} onOpenPage={openPage} />}
        </Section>
      )}
      {shows('claims') && (
        <Section
          title={kindNames.claims}
          rows={findings.claims}
          idOf={({ claim }) => rowKey('claim', claim.id)}
        >
          {(found) => <ClaimRow found={found} onAdd={add} />}
        </Section>
      )}
      {shows('documents') && (
        <Section
          title={kindNames.documents}
          rows={findings.documents}
          idOf={({ id }) => rowKey('document', id)}
        >
          {(found) => <DocumentRow found={found} />}
        </Section>
      )}
      {scope.kind === null && (
        <Section title={say('action.showViews')} rows={findings.views} idOf={({ id }) => rowKey('view', id)}>
          {(found) => <ViewRow found={found} />}
        </Section>
      )}
      {shows('actions') && (
        <Section title={kindNames.actions} rows={actions} idOf={({ id }) => rowKey('action', id)}>
          {(command) => <ActionRow command={command} />}
        </Section>
      )}
    </>
  );
}

function Rows({ search, isEmpty }: { readonly search: Search; readonly isEmpty: boolean }) {
  const { saved, recent } = search.remembered.searches;
  return (
    <ListBox
      className="hits"
      aria-label={say('search.found')}
      onAction={(key) => search.choose(String(key))}
      renderEmptyState={() =>
        search.isAsking ? (
          <p className="hits-note">{say('search.searching')}</p>
        ) : (
          <p className="visually-hidden">{say('search.nothingToChoose')}</p>
        )
      }
    >
      {isEmpty ? (
        <>
          <RememberedRows kind="saved" texts={saved} />
          <RememberedRows kind="recent" texts={recent} />
        </>
      ) : (
        <FoundRows search={search} />
      )}
    </ListBox>
  );
}

export interface SearchPanelProps {
  readonly search: Search;
  /** A button that leads on was pressed; the words are the next to be changed. */
  onStepTaken(): void;
}

function Hint({ search, isEmpty }: { readonly search: Search; readonly isEmpty: boolean }) {
  if (isEmpty) {
    return <p className="search-hint">{sayParts('search.typeHint', { key: <kbd>&gt;</kbd> })}</p>;
  }
  return (
    <p className="search-hint search-hint-keys">
      {search.scope.kind === 'actions'
        ? sayParts('search.keysOfAction', { enter: <kbd>Enter</kbd> })
        : sayParts('search.keysOfRow', {
            enter: <kbd>Enter</kbd>,
            add: <kbd>Ctrl+Enter</kbd>,
            pickEnd: <kbd>Shift+Enter</kbd>,
            openPage: <kbd>Alt+Enter</kbd>,
          })}
    </p>
  );
}

function Foot({ search, isEmpty }: { readonly search: Search; readonly isEmpty: boolean }) {
  const { words, scope, findings, remembered } = search;
  const { entities } = findings;
  const isStarred = isSaved(remembered.searches, words);
  const canAddAll = entities.length > 1 && (scope.kind === null || scope.kind === 'entities');
  return (
    <div className="search-foot">
      {canAddAll && (
        <Button className="button" onPress={search.addAll}>
          {say('search.addAll', { count: entities.length })}
        </Button>
      )}
      {words !== '' && scope.kind !== 'actions' && (
        <ToggleButton
          className="plain-button search-star"
          isSelected={isStarred}
          onChange={() => remembered.toggleSaved(words)}
        >
          <Icon svg={starIcon} /> {say(isStarred ? 'search.saved' : 'search.saveSearch')}
        </ToggleButton>
      )}
      {isEmpty && remembered.searches.recent.length > 0 && (
        <Button className="plain-button" onPress={remembered.forgetRecent}>
          {say('search.clearRecent')}
        </Button>
      )}
      <Hint search={search} isEmpty={isEmpty} />
    </div>
  );
}

/** What the search box offers: what was searched before, or what the words find, and what can be done with that. */
export function SearchPanel({ search, onStepTaken }: SearchPanelProps) {
  const { words, scope, findings, actions } = search;
  const types = useSelect((state) => state.data.start?.types);
  const isEmpty = words === '' && scope.kind === null;
  const counts = {
    entities: findings.totals.entities,
    claims: findings.totals.claims,
    documents: findings.documents.length,
    actions: actions.length,
  };
  return (
    <div className="search-panel">
      {!isEmpty && !search.isForActions && (
        <SearchChips scope={scope} counts={counts} facets={search.facets} onNarrow={search.narrow} />
      )}
      <Rows search={search} isEmpty={isEmpty} />
      <p role="status" className="visually-hidden">
        {!isEmpty && !search.isAsking && say('search.countFound', counts)}
      </p>
      {!isEmpty && (
        <SearchRemarks
          remarks={search.remarks}
          nameOfType={(id) => types?.[id]?.name ?? id}
          onStep={(step) => {
            // A dialog takes the focus itself.
            if (step.does !== 'add-documents') onStepTaken();
            search.takeStep(step);
          }}
        />
      )}
      <Foot search={search} isEmpty={isEmpty} />
    </div>
  );
}
