import { remarkedLabel } from '../../state/caption-of.ts';
import type { SceneLink } from '../../state/select-scene.ts';
import { say } from '../../texts/say.ts';
import { supportWords } from './support-words.ts';

export interface SceneLinkButtonProps {
  readonly link: SceneLink;
  /** Names of entities, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Who says it, where that is told. */
  readonly sayers?: string;
  onOpen(): void;
}

/** A link of the picture as a row: as it is said, by whom and how many, and whether somebody denies it. It leads to its evidence. */
export function SceneLinkButton({ link, names, sayers, onOpen }: SceneLinkButtonProps) {
  return (
    <button type="button" className="panel-row" onClick={onOpen}>
      <span className="visually-hidden">{say('panel.evidenceForLink')} </span>
      {names.get(link.subject)}{' '}
      <span className="link-row-predicate">{remarkedLabel({ ...link, disputed: false })}</span>{' '}
      {names.get(link.object)}
      {link.disputed && <span className="panel-tag panel-tag-warn">{say('common.disputed')}</span>}
      {sayers !== undefined && <span className="link-row-support panel-soft">{sayers}</span>}
      <span className="link-row-support panel-soft">{supportWords(link.support)}</span>
    </button>
  );
}
