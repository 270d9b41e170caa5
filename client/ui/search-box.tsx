import searchIcon from 'lucide-static/icons/search.svg?raw';
import { useEffect, useState } from 'react';
import { ComboBox, Input, type Key, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { AskError, ask } from '../api/ask.ts';
import type { SearchEntitiesQuery } from '../api/generated/graphql.ts';
import { searchEntities } from '../api/search-entities.ts';
import { dispatch } from '../state/store.ts';
import { Icon } from './icon.tsx';
import { Marked } from './marked.tsx';
import './search-box.css';

type Hit = SearchEntitiesQuery['search']['edges'][number];

/** Milliseconds without a key before the server is asked. */
const pause = 150;

function useHits(query: string): { readonly hits: readonly Hit[]; readonly note: string } {
  const [answer, setAnswer] = useState<{ query: string; hits: readonly Hit[]; note: string }>();
  useEffect(() => {
    if (query === '') return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      ask(searchEntities, { query }).then(
        ({ search }) => {
          const note = search.edges.length === 0 ? `No entity has a name like “${query}”.` : '';
          if (isCurrent) setAnswer({ query, hits: search.edges, note });
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
  if (query === '' || answer === undefined) return { hits: [], note: query === '' ? '' : 'Searching …' };
  return answer;
}

function HitRow({ hit }: { readonly hit: Hit }) {
  const { node, matched, highlights } = hit;
  return (
    <ListBoxItem id={node.id} textValue={node.name} className="hit">
      <span className="hit-name">
        {matched === node.name ? <Marked text={node.name} spans={highlights} /> : node.name}
      </span>
      <span className="hit-type">
        {node.type.name}
        {node.invented && ', invented'}
        {matched !== node.name && (
          <>
            , also “<Marked text={matched} spans={highlights} />”
          </>
        )}
      </span>
    </ListBoxItem>
  );
}

/** Finds entities by name while typing. A picked one is added to the picture and selected. */
export function SearchBox() {
  const [text, setText] = useState('');
  const { hits, note } = useHits(text.trim());
  const pick = (key: Key | null): void => {
    if (key === null) return;
    dispatch({ type: 'entity-added', id: String(key) });
    setText('');
  };
  return (
    <ComboBox
      className="search"
      // The list keeps its items by `id`; without one it would take the second query's first hit for the first's.
      items={hits.map((hit) => ({ id: hit.node.id, hit }))}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={pick}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Label className="visually-hidden">Search entities</Label>
      <Icon svg={searchIcon} />
      <Input className="search-input" placeholder="Search entities by any name" type="search" />
      <Popover className="popover search-popover" offset={6}>
        <ListBox className="hits" renderEmptyState={() => <p className="hits-note">{note}</p>}>
          {({ hit }: { hit: Hit }) => <HitRow hit={hit} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
