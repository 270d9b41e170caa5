import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Target } from '../../state/select-moments.ts';
import type { Selection } from '../../state/selection.ts';
import { say, sayNumber } from '../../texts/say.ts';
import { edtfWords } from '../../texts/time-words.ts';
import type { Mark } from './lay-out-lanes.ts';
import './mark-button.css';

export interface MarkButtonProps {
  readonly mark: Mark;
  /** Nothing in it falls within what is chosen. */
  readonly isOutside: boolean;
  /** Whether Tab leads here; the arrow keys lead to the others. */
  readonly isTabStop: boolean;
  onFocus(): void;
  /** The words of what the reader points at, with what it is about; null when they stop pointing. */
  onPoint(at: { readonly words: string; readonly ids: readonly string[] } | null): void;
  onChoose(selection: Selection): void;
}

/** Height of a row, screen pixels. */
export const rowHeight = 20;

/** What to choose from: what would lead to the same place in the same words is there once. */
function targetsOf({ items }: Mark): Target[] {
  const all = items.flatMap(({ moment }) => moment.targets);
  return [...new Map(all.map((one) => [JSON.stringify([one.selection, one.label]), one])).values()];
}

/** What a mark stands for, in words that say who says it. */
function wordsOf({ items }: Mark, targets: readonly Target[]): string {
  const [only, ...others] = targets;
  if (only !== undefined && others.length === 0) return only.label;
  const dates = [...new Set(items.map(({ moment }) => edtfWords(moment.edtf)))];
  const when = dates.length > 3 ? `${dates.slice(0, 3).join('; ')} …` : dates.join('; ');
  return say('timeline.claimsOn', { count: targets.length, dates: when });
}

/**
 * A date. Solid where it is sure, soft over all that it can mean, dashed and faint where only its being denied is said. Choosing
 * it selects what it belongs to; where several fall together it lists them.
 */
export function MarkButton({ mark, isOutside, isTabStop, onFocus, onPoint, onChoose }: MarkButtonProps) {
  const targets = targetsOf(mark);
  const told = wordsOf(mark, targets);
  // The number on the mark is part of what it is called, and drawn by the style sheet.
  const shown = sayNumber(mark.count);
  const isMore = mark.count > 1 && mark.count !== targets.length;
  const words = isMore ? say('timeline.datesIn', { count: mark.count, words: told }) : told;
  const { left, right, core, opensLeft, opensRight } = mark.place;
  const ids = [...new Set(targets.flatMap((target) => target.ids))];
  const [only, ...others] = targets;
  const isOne = only !== undefined && others.length === 0;
  const button = (
    <Button
      className="time-mark"
      aria-label={words}
      excludeFromTabOrder={!isTabStop}
      style={{ left, width: right - left, top: mark.row * rowHeight }}
      data-mark={targets.map(({ key }) => key).join(' ')}
      data-outside={isOutside || undefined}
      data-chosen={targets.some(({ selected }) => selected) || undefined}
      data-against={mark.items[0]?.kind === 'against' || undefined}
      data-opens-left={opensLeft || undefined}
      data-opens-right={opensRight || undefined}
      onFocus={() => {
        onFocus();
        onPoint({ words, ids });
      }}
      onBlur={() => onPoint(null)}
      onHoverChange={(isHovered) => onPoint(isHovered ? { words, ids } : null)}
      {...(isOne ? { onPress: () => onChoose(only.selection) } : {})}
    >
      <span className="time-soft" data-has-core={core !== null || undefined} />
      {core !== null && (
        <span className="time-core" style={{ left: core.left - left, width: core.right - core.left }} />
      )}
      {mark.count > 1 && (
        <span className="time-count" data-side={mark.badge} data-shown={shown} aria-hidden="true" />
      )}
    </Button>
  );
  if (isOne) return button;
  return (
    <MenuTrigger>
      {button}
      <Popover className="popover" placement="top">
        <Menu className="time-menu" aria-label={words} items={targets}>
          {(target) => (
            <MenuItem
              id={target.key}
              textValue={target.label}
              className="time-menu-item"
              onAction={() => onChoose(target.selection)}
            >
              {target.label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
