import downIcon from 'lucide-static/icons/chevron-down.svg?raw';
import upIcon from 'lucide-static/icons/chevron-up.svg?raw';
import gripIcon from 'lucide-static/icons/grip-vertical.svg?raw';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Slide } from '../../state/story.ts';
import type { Draft, Edit } from '../../state/story-edit.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { Icon } from '../icon.tsx';
import { Tip } from '../tip.tsx';

const titleOf = ({ title }: Slide, number: number): string =>
  title === '' ? say('story.slideNumber', { slide: number }) : title;

/** The slides in their order, which is changed by dragging, or by the buttons of each. */
export function SlideList({ draft, edit }: { readonly draft: Draft; edit(edit: Edit): void }) {
  const { slides, at } = draft;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) =>
      edit({
        type: 'dropped',
        ids: [...keys].map(String),
        beside: String(target.key),
        where: target.dropPosition === 'before' ? 'before' : 'after',
      }),
  });
  return (
    <GridList
      className="slide-list"
      aria-label={say('story.slides')}
      items={slides.map((slide, index) => ({ ...slide, index }))}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={at === null ? [] : [at]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        if (id !== undefined) edit({ type: 'picked', id: String(id) });
      }}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[slides]}
      renderEmptyState={() => <p className="soft-note">{say('story.noSlides')}</p>}
    >
      {({ index, ...slide }) => {
        const name = titleOf(slide, index + 1);
        return (
          <GridListItem id={slide.id} className="slide-item" textValue={name}>
            <Button slot="drag" className="tool slide-grip" aria-label={say('story.drag', { name })}>
              <Icon svg={gripIcon} />
            </Button>
            <span className="slide-number">{index + 1}</span>
            <span className="slide-title">{name}</span>
            <Tip words={say('story.moveUp', { name })}>
              <Button
                className="tool"
                isDisabled={index === 0}
                aria-label={say('story.moveUp', { name })}
                onPress={() => edit({ type: 'moved', id: slide.id, by: -1 })}
              >
                <Icon svg={upIcon} />
              </Button>
            </Tip>
            <Tip words={say('story.moveDown', { name })}>
              <Button
                className="tool"
                isDisabled={index === slides.length - 1}
                aria-label={say('story.moveDown', { name })}
                onPress={() => edit({ type: 'moved', id: slide.id, by: 1 })}
              >
                <Icon svg={downIcon} />
              </Button>
            </Tip>
          </GridListItem>
        );
      }}
    </GridList>
  );
}
