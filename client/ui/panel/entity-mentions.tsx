import type { PanelEntity } from './entity-panel.tsx';
import { usePanel } from './panel-context.ts';

/** Where documents name the entity; each opens the document at the passage. */
export function EntityMentions({ mentions }: Pick<PanelEntity, 'mentions'>) {
  const { openPlace } = usePanel();
  if (mentions.length === 0) return null;
  return (
    <section>
      <h4 className="panel-part">Mentions ({mentions.length === 50 ? 'the first 50' : mentions.length})</h4>
      <ul className="panel-list">
        {mentions.map(({ id, surface, passage }) => (
          <li key={id}>
            <button
              type="button"
              className="panel-row"
              onClick={() =>
                openPlace({ document: passage.document.id, start: passage.start, end: passage.end })
              }
            >
              <q>{surface}</q> <span className="panel-soft">in {passage.document.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
