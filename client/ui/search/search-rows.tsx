import viewIcon from 'lucide-static/icons/bookmark.svg?raw';
import filePage from 'lucide-static/icons/file-user.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import route from 'lucide-static/icons/route.svg?raw';
import type { ReactNode } from 'react';
import { Collection, Header, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { Command } from '../../actions/command.ts';
import { spellKey } from '../../actions/spell-key.ts';
import type { EntityHitFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { canBeEnd, pickEndLabel } from '../../state/path-search.ts';
import { store, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
import { Icon } from '../icon.tsx';
import { Marked } from '../marked.tsx';
import { TypeMark } from '../type-mark.tsx';
import type { ClaimFinding, DocumentFinding, MarkedText, ViewFinding } from './findings.ts';
import { hiddenRoot, rowKey } from './pick.ts';
import { searchHitWords } from './search-hit-words.ts';

/** A group of rows with its heading. */
export function Section<Row extends object>(props: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
}) {
  const { title, rows, idOf, children } = props;
  if (rows.length === 0) return null;
  return (
    <ListBoxSection id={title}>
      <Header className="search-heading">{title}</Header>
      <Collection items={rows.map((row) => ({ id: idOf(row), row }))}>
        {({ row }) => children(row)}
      </Collection>
    </ListBoxSection>
  );
}

export interface AddProps {
  /** Adds the row and leaves the list open. */
  onAdd(key: string): void;
}

interface SignProps {
  readonly row: string;
  readonly does: 'add' | 'pick-end' | 'open-page';
  readonly icon: string;
  readonly title: string;
  onPress(key: string): void;
}

/** For the mouse and fingers what Enter with another key is for the keyboard: an option holds no button, so that nobody else meets it. */
function Sign({ row, does, icon, title, onPress }: SignProps) {
  const stop = (event: { stopPropagation(): void }): void => event.stopPropagation();
  return (
    <span
      role="presentation"
      aria-hidden="true"
      className={`hit-sign hit-${does}`}
      title={title}
      onPointerDown={stop}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        stop(event);
        onPress(row);
      }}
    >
      <Icon svg={icon} />
    </span>
  );
}

const AddSign = ({ row, onAdd }: AddProps & { readonly row: string }) => (
  <Sign row={row} does="add" icon={plus} title={say('search.addTitle')} onPress={onAdd} />
);

interface EntityRowProps extends AddProps {
  readonly hit: EntityHitFragment;
  /** Makes the entity an end of paths. */
  onPickEnd(key: string): void;
  onOpenPage(key: string): void;
}

export function EntityRow({ hit, onAdd, onPickEnd, onOpenPage }: EntityRowProps) {
  const { node, matched, highlights } = hit;
  const frontier = useSelect((state) => state.view.filter.frontier);
  const isHidden = hiddenRoot(store.getState(), node) !== null;
  const root = useSelect((state) => state.data.start?.types[node.type.id]?.root ?? node.type.id);
  const paths = useSelect((state) => state.view.paths);
  const type = isHidden ? say('search.hiddenType', { type: node.type.name }) : node.type.name;
  const key = rowKey('entity', node.id);
  return (
    <ListBoxItem id={key} textValue={nameOfShown(node)} className="hit hit-marked">
      <TypeMark root={root} />
      <span className="hit-words">
        <span className="hit-name">
          {matched === node.name ? <Marked text={node.name} spans={highlights} /> : node.name}
          {nameOfShown(node).slice(node.name.length)}
        </span>
        <span className="hit-type">
          {matched === node.name
            ? type
            : sayParts('search.typeAndName', {
                type,
                name: searchHitWords(hit, frontier, <Marked text={matched} spans={highlights} />),
              })}
        </span>
      </span>
      {canBeEnd(paths, node.id) && (
        <Sign
          does="pick-end"
          row={key}
          icon={route}
          title={say('search.pickEndTitle', { label: pickEndLabel(paths) })}
          onPress={onPickEnd}
        />
      )}
      <Sign
        does="open-page"
        row={key}
        icon={filePage}
        title={say('search.openPageTitle')}
        onPress={onOpenPage}
      />
      <AddSign row={key} onAdd={onAdd} />
    </ListBoxItem>
  );
}

/** A claim by its sentence, which says who says so; below it the words that were found. */
export function ClaimRow({ found, onAdd }: AddProps & { readonly found: ClaimFinding }) {
  const { claim, words } = found;
  const key = rowKey('claim', claim.id);
  const { text, spans } = words ?? { text: claim.evidence[0]?.quote ?? '', spans: [] };
  return (
    <ListBoxItem id={key} textValue={claim.sentence} className="hit">
      <span className="hit-words">
        <span className="hit-sentence">{claim.sentence}</span>
        <span className="hit-type">
          {claim.disputed && <span className="hit-tag">{say('search.disputed')}</span>}
          {claim.status === 'PROPOSED' && <span className="hit-tag">{say('search.notAccepted')}</span>}
          {sayParts('search.wordsIn', {
            words: <Marked text={text} spans={spans} />,
            document: nameOfShown(claim.document),
          })}
        </span>
      </span>
      <AddSign row={key} onAdd={onAdd} />
    </ListBoxItem>
  );
}

/** Who published a document, and its words that were found. */
function Snippet(props: { readonly publisher: string | null; readonly words: MarkedText | null }) {
  const { publisher } = props;
  if (props.words === null) return publisher;
  const words = <Marked {...props.words} />;
  return publisher === null
    ? sayParts('search.snippet', { words })
    : sayParts('search.snippetBy', { publisher, words });
}

export function DocumentRow({ found }: { readonly found: DocumentFinding }) {
  const publisher = useSelect(
    (state) => state.data.start?.documents.find(({ id }) => id === found.id)?.publisher?.name ?? null,
  );
  return (
    <ListBoxItem id={rowKey('document', found.id)} textValue={nameOfShown(found)} className="hit hit-marked">
      <TypeMark root="document" />
      <span className="hit-words">
        <span className="hit-name">{nameOfShown(found)}</span>
        <span className="hit-type">
          <Snippet publisher={publisher} words={found.words} />
        </span>
      </span>
    </ListBoxItem>
  );
}

export const ViewRow = ({ found: { id, name, caption } }: { readonly found: ViewFinding }) => (
  <ListBoxItem id={rowKey('view', id)} textValue={name} className="hit hit-marked">
    <Icon svg={viewIcon} />
    <span className="hit-words">
      <span className="hit-name">{name}</span>
      {caption !== '' && <span className="hit-type">{caption}</span>}
    </span>
  </ListBoxItem>
);

export function ActionRow({ command }: { readonly command: Command }) {
  const label = command.label(store.getState());
  return (
    <ListBoxItem id={rowKey('action', command.id)} textValue={label} className="hit hit-marked">
      <Icon svg={command.icon} />
      <span className="hit-words">{label}</span>
      <span className="hit-keys">
        {command.keys.map((key) => (
          <kbd key={key}>{spellKey(key)}</kbd>
        ))}
      </span>
    </ListBoxItem>
  );
}
