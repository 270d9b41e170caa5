import { wholeRows } from '../../api/whole-rows.ts';
import { captionOf } from '../../state/caption-of.ts';
import { hedgeOf } from '../../state/hedge-of.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say, sayAll } from '../../texts/say.ts';
import { edtfWords } from '../../texts/time-words.ts';
import type { Expansion } from './value-words.ts';

export type Neighbour = NonNullable<Expansion['neighbours'][number]>;
type Line = NonNullable<Neighbour['links'][number]>;

/** Lines told of one entity. */
const linesAtMost = 3;

/** Who says so, by name as far as there is room. */
function speakerWords({ speakers, origins }: Line): string {
  const names = wholeRows(speakers).map(nameOfShown);
  const more = origins - names.length;
  return sayAll(more > 0 ? [...names, say('common.more', { count: more })] : names);
}

function LinkLine({ line, isOfSeveral }: { readonly line: Line; readonly isOfSeveral: boolean }) {
  const { link, direction, origins, expanded } = line;
  const { tellers } = link.support;
  const said = { names: speakerWords(line), origins };
  const label = direction === 'OUT' ? link.predicate.label : link.predicate.inverse;
  const support = { ...link.support, stances: link.support.stances };
  const caption = captionOf({
    label,
    hedge: hedgeOf({ support }),
    disputed: link.disputed,
    support: { ...support, tellers: 1, origins: 1 },
  });
  return (
    <li className="preview-line">
      {isOfSeveral && `${nameOfShown(expanded)} `}
      <span aria-hidden="true">{direction === 'OUT' ? '→ ' : '← '}</span>
      {caption}
      {link.time != null && `, ${edtfWords(link.time)}`}
      <span className="preview-says">
        {tellers > 1
          ? say('expand.accordingToTellers', { ...said, tellers })
          : say('expand.accordingTo', said)}
      </span>
    </li>
  );
}

export interface PreviewRowsProps {
  readonly rows: readonly Neighbour[];
  /** Whether several entities are expanded: each row then says with which of them it is linked. */
  readonly isOfSeveral: boolean;
  /** Null where nothing may be drawn. */
  readonly onDraw: ((row: Neighbour) => void) | null;
}

/** What would be drawn, entity by entity: what is said, who says it, and from how many origins. */
export function PreviewRows({ rows, isOfSeveral, onDraw }: PreviewRowsProps) {
  return (
    <ul className="preview-rows" aria-label={say('expand.wouldBeDrawn')}>
      {rows.map((row) => {
        const { entity } = row;
        const links = wholeRows(row.links);
        const more = links.length - linesAtMost;
        return (
          <li key={entity.id} className="preview-row">
            <div className="preview-head">
              <span>
                <span className="preview-name">{nameOfShown(entity)}</span>{' '}
                <span className="panel-soft">
                  {say('expand.typeAndLinks', { type: entity.type.name, count: entity.degree })}
                </span>
              </span>
              {onDraw !== null && (
                <button
                  type="button"
                  className="panel-button preview-draw"
                  aria-label={say('expand.drawNamed', { name: nameOfShown(entity) })}
                  onClick={() => onDraw(row)}
                >
                  {say('expand.draw')}
                </button>
              )}
            </div>
            {isOfSeveral && (
              <p className="preview-with">
                {say('expand.linkedWith', { names: sayAll(wholeRows(row.linkedWith).map(nameOfShown)) })}
              </p>
            )}
            <ul className="preview-lines">
              {links.slice(0, linesAtMost).map((line) => (
                <LinkLine key={line.link.id} line={line} isOfSeveral={isOfSeveral} />
              ))}
            </ul>
            {more > 0 && <p className="panel-soft">{say('expand.moreLinks', { count: more })}</p>}
          </li>
        );
      })}
    </ul>
  );
}
