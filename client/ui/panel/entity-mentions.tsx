import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say, sayNumber } from '../../texts/say.ts';
import type { PanelEntity } from './entity-panel.tsx';
import { usePanel } from './panel-context.ts';

type EntityMentionsProps = Pick<PanelEntity, 'id' | 'mentions'>;

/**
 * Where documents name the entity; each opens the document at the passage. Folded when the picture is narrowed by who says
 * what, since these forms are anybody's words, also of those whom the filter keeps out.
 */
export function EntityMentions({ id, mentions }: EntityMentionsProps) {
  const { filter, frontier } = usePanel();
  if (mentions.length === 0) return null;
  const count = mentions.length === 50 ? say('panel.first50') : sayNumber(mentions.length);
  const narrowed = frontier !== null || (filter.accordingTo?.length ?? 0) > 0;
  return (
    <section>
      <h4 className="panel-part">{say('panel.mentions', { count })}</h4>
      <p className="panel-soft">{say('panel.mentionsNote')}</p>
      {narrowed ? (
        <details className="mentions-folded">
          <summary>{say('panel.showMentions')}</summary>
          <MentionList id={id} mentions={mentions} />
        </details>
      ) : (
        <MentionList id={id} mentions={mentions} />
      )}
    </section>
  );
}

function MentionList({ id: entity, mentions }: EntityMentionsProps) {
  const { openPlace, decide } = usePanel();
  return (
    <ul className="panel-list">
      {wholeRows(mentions).map(({ id, surface, passage }) => (
        <li key={id} className="mention-row">
          <button
            type="button"
            className="panel-row"
            onClick={() =>
              openPlace({ document: passage.document.id, entity, start: passage.start, end: passage.end })
            }
          >
            <q>{surface}</q>{' '}
            <span className="panel-soft">
              {say('panel.inDocument', { document: nameOfShown(passage.document) })}
            </span>
          </button>
          <button
            type="button"
            className="panel-link panel-small"
            aria-label={say('panel.mentionAnotherWhat', {
              words: surface,
              document: nameOfShown(passage.document),
            })}
            onClick={() => decide({ kind: 'mention', id })}
          >
            {say('panel.mentionAnother')}
          </button>
        </li>
      ))}
    </ul>
  );
}
