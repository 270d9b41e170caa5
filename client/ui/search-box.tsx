import searchIcon from 'lucide-static/icons/search.svg?raw';
import { useEffect, useEffectEvent, useState } from 'react';
import { ComboBox, Input, type Key, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { ask } from '../api/ask.ts';
import { AskError } from '../api/ask-error.ts';
import type { SearchEntitiesQuery } from '../api/generated/graphql.ts';
import { searchEntities } from '../api/search-entities.ts';
import { wholeRows } from '../api/whole-rows.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { State } from '../state/state.ts';
import { dispatch, store, useSelect } from '../state/store.ts';
import { Icon } from './icon.tsx';
import { Marked } from './marked.tsx';
import { searchHitWords } from './search-hit-words.ts';
import './search-box.css';

export type Hit = NonNullable<SearchEntitiesQuery['search']['edges'][number]>;

/** Milliseconds without a key before the server is asked. */
const pause = 150;

interface Hits {
  readonly hits: readonly Hit[];
  readonly note: string;
  /** The query that these answer; while the next answer is on its way it is the one before. */
  readonly query: string;
}

/** The entities that a query finds, a moment after the last key. */
export function useHits(query: string): Hits {
  const [answer, setAnswer] = useState<Hits>();
  useEffect(() => {
    if (query === '') return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      ask(searchEntities, { query }).then(
        ({ search }) => {
          const note = search.edges.length === 0 ? `No entity has a name like “${query}”.` : '';
          if (isCurrent) setAnswer({ query, hits: wholeRows(search.edges), note });
        },
        (error: unknown) => {
          const note = error instanceof AskError ? error.message : 'The search failed.';
          if (isCurrent) setAnswer({ query, hits: [], note });
        },
      );
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query]);
  if (query === '') return { hits: [], note: '', query };
  if (answer === undefined) return { hits: [], note: 'Searching …', query: '' };
  return answer;
}

/** The root type of a hit when the legend hides it. */
function hiddenRoot({ data, view }: State, { node }: Hit): string | null {
  const root = data.start?.types[node.type.id]?.root ?? node.type.id;
  return view.hiddenTypes.includes(root) ? root : null;
}

function HitRow({ hit }: { readonly hit: Hit }) {
  const { node, matched, highlights } = hit;
  const frontier = useSelect((state) => state.view.filter.frontier);
  const isHidden = useSelect((state) => hiddenRoot(state, hit) !== null);
  const { before, after } = searchHitWords(hit, frontier);
  return (
    <ListBoxItem id={node.id} textValue={nameOfShown(node)} className="hit">
      <span className="hit-name">
        {matched === node.name ? <Marked text={node.name} spans={highlights} /> : node.name}
        {nameOfShown(node).slice(node.name.length)}
      </span>
      <span className="hit-type">
        {node.type.name}
        {isHidden && ', a type that is hidden now: choosing it shows the type again'}
        {matched !== node.name && (
          <>
            , {before}“<Marked text={matched} spans={highlights} />”{after}
          </>
        )}
      </span>
    </ListBoxItem>
  );
}

/**
 * Finds entities by name while typing. A picked one is added to the picture and selected, and its type shown again if it was
 * hidden. Enter with no hit picked out takes the first, as soon as it is there.
 */
export function SearchBox() {
  const [text, setText] = useState('');
  const query = text.trim();
  const { hits, note, query: answered } = useHits(query);
  const [entered, setEntered] = useState<string | null>(null);
  const pick = (key: Key | null): void => {
    const hit = hits.find(({ node }) => node.id === key);
    if (hit === undefined) return;
    const root = hiddenRoot(store.getState(), hit);
    if (root !== null) dispatch({ type: 'type-toggled', root });
    dispatch({ type: 'entity-added', id: hit.node.id });
    setText('');
  };
  const takeFirst = useEffectEvent(() => {
    setEntered(null);
    pick(hits[0]?.node.id ?? null);
  });
  useEffect(() => {
    if (entered !== null && entered === query && answered === entered) takeFirst();
  }, [entered, query, answered]);
  return (
    <ComboBox
      className="search"
      // The list keeps its items by `id`; without one it would take the second query's first hit for the first's.
      items={hits.map((hit) => ({ id: hit.node.id, hit }))}
      inputValue={text}
      onInputChange={(next) => {
        setText(next);
        setEntered(null);
      }}
      selectedKey={null}
      onSelectionChange={pick}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Label className="visually-hidden">Search entities</Label>
      <Icon svg={searchIcon} />
      <Input
        className="search-input"
        placeholder="Search entities by any name"
        type="search"
        onKeyDown={(event) => {
          // With a hit picked out by the arrows the list takes the key itself.
          const isPicked = event.currentTarget.getAttribute('aria-activedescendant') !== null;
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && !isPicked && query !== '')
            setEntered(query);
        }}
      />
      <Popover className="popover search-popover" offset={6}>
        <ListBox className="hits" renderEmptyState={() => <p className="hits-note">{note}</p>}>
          {({ hit }: { hit: Hit }) => <HitRow hit={hit} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
