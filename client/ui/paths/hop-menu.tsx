import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { nameOfShown } from '../../state/name-of-shown.ts';
import type { KeptOutKind, PathSearch } from '../../state/path-search.ts';
import { dispatch } from '../../state/store.ts';
import type { Source } from './footnote-words.ts';
import type { Hop } from './path-lines.ts';

interface Choice {
  readonly key: string;
  readonly kind: KeptOutKind;
  readonly id: string;
  readonly words: string;
}

/** What a hop offers to keep out: the entities at it that are no ends, its predicate, and who stands on the ladders behind it. */
export function choicesAt(
  { link, from, to }: Hop,
  claims: readonly Source['claim'][],
  { ends }: Pick<PathSearch, 'ends'>,
): readonly Choice[] {
  const choice = (kind: KeptOutKind, id: string, words: string): Choice => ({
    key: `${kind} ${id}`,
    kind,
    id,
    words,
  });
  const speakers = new Map(
    claims.flatMap(({ voices }) => voices.map(({ speaker }) => [speaker.id, speaker] as const)),
  );
  return [
    ...[from, to]
      .filter(({ id }) => !ends.includes(id))
      .map((node) => choice('entities', node.id, `${nameOfShown(node)}, as a stop`)),
    choice('predicates', link.predicate.id, `“${link.predicate.label}”, in any path`),
    ...[...speakers.values()].map((speaker) =>
      choice('speakers', speaker.id, `what comes through ${nameOfShown(speaker)}`),
    ),
  ];
}

export interface HopMenuProps {
  readonly hop: Hop;
  readonly claims: readonly Source['claim'][];
  readonly search: PathSearch;
}

/** Keeps something of a hop out of the paths. */
export function HopMenu({ hop, claims, search }: HopMenuProps) {
  const choices = choicesAt(hop, claims, search);
  const keepOut = (key: string): void => {
    const chosen = choices.find((choice) => choice.key === key);
    if (chosen === undefined) return;
    const { keptOut } = search;
    const ids = [...new Set([...keptOut[chosen.kind], chosen.id])];
    dispatch({ type: 'paths-changed', to: { keptOut: { ...keptOut, [chosen.kind]: ids } } });
  };
  return (
    <MenuTrigger>
      <Button className="plain-button hop-menu-button" aria-label={`Keep out, of hop ${hop.number}`}>
        Keep out … <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <Menu className="hop-menu" onAction={(key) => keepOut(String(key))} items={choices}>
          {({ key, words }) => (
            <MenuItem id={key} className="path-choice-item">
              {words}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
