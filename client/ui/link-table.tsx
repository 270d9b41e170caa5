import { useMemo } from 'react';
import { comparedWords, markOf } from '../state/comparison.ts';
import { endsOfSelection } from '../state/ends-of-selection.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { Scene, SceneLink } from '../state/select-scene.ts';
import { useSelect } from '../state/store.ts';
import { comparedIn, fallIn } from '../state/voices-of.ts';
import { say } from '../texts/say.ts';
import { denialWords } from './panel/support-words.ts';
import { type RowColumn, RowTable } from './table/row-table.tsx';
import { selectableLinks } from './table/selectable-rows.ts';
import { useRows } from './table/use-rows.ts';

/** A dispute without a denial is one between values. */
const disputeWords = ({ support }: SceneLink): string =>
  support.denied === 0
    ? say('common.disputed')
    : say('table.isDisputedDenied', { denials: denialWords(support.denied) });

/** How a link stands in a comparison, A and B standing for the speakers; empty where neither speaks of it. */
const comparedCell = ({ compared }: SceneLink): string =>
  compared === null ? '' : `${markOf(compared)} ${comparedWords(compared, 'A', 'B')}`;

const fallenCell = ({ fallen }: SceneLink): string => say(fallen ? 'words.fallsAway' : 'table.stands');

const isDisputedCell = (link: SceneLink): string => (link.disputed ? disputeWords(link) : '');

const comparedColumn: RowColumn<SceneLink> = { id: 'compared', name: say('table.ab'), value: comparedCell };
const fallenColumn: RowColumn<SceneLink> = { id: 'fallen', name: say('table.without'), value: fallenCell };
const noteColumn: RowColumn<SceneLink> = {
  id: 'note',
  name: say('picking.readersNote'),
  value: ({ note }) => note,
  classOf: () => 'own-words',
};

const predicateCell = ({ label, hedge, proposed }: SceneLink): string =>
  `${label}${hedge === null ? '' : ` (${hedge})`}${proposed ? say('table.proposed') : ''}`;

/** A row is named by the whole link, since neither end says anything alone; it is found by that, and by the types of its ends. */
function wordsIn({ nodes }: Scene) {
  const names = new Map(nodes.map((node) => [node.id, nameOfShown(node)]));
  const types = new Map(nodes.map((node) => [node.id, node.typeName]));
  const wordsOf = (link: SceneLink): string =>
    `${names.get(link.subject)} ${link.label}${link.hedge === null ? '' : ` (${link.hedge})`} ${names.get(link.object)}`;
  const textOf = (link: SceneLink): string =>
    [wordsOf(link), types.get(link.subject), types.get(link.object), isDisputedCell(link)].join(' ');
  return { names, wordsOf, textOf };
}

/** The links of the scene, one a row. */
export function LinkTable({ scene }: { readonly scene: Scene }) {
  const compares = useSelect((state) => comparedIn(state) !== null);
  const leavesOut = useSelect((state) => fallIn(state) !== null || state.status.withdrawing !== null);
  const hasNotes = scene.links.some(({ note }) => note !== '');
  const { names, wordsOf, textOf } = useMemo(() => wordsIn(scene), [scene]);
  const columns = useMemo((): RowColumn<SceneLink>[] => {
    const count = (id: 'claims' | 'origins' | 'tellers'): RowColumn<SceneLink> => ({
      id,
      name: say(`table.${id}`),
      short: say(`table.${id}Short`),
      value: ({ support }) => support[id],
    });
    return [
      {
        id: 'subject',
        name: say('table.subject'),
        isRowHeader: true,
        value: (link) => names.get(link.subject) ?? '',
      },
      {
        id: 'predicate',
        name: say('table.predicate'),
        isRowHeader: true,
        value: (link) => link.label,
        cell: predicateCell,
        classOf: ({ act }) => (act ? 'act' : ''),
      },
      {
        id: 'object',
        name: say('table.object'),
        isRowHeader: true,
        value: (link) => names.get(link.object) ?? '',
      },
      count('claims'),
      count('origins'),
      count('tellers'),
      ...(compares ? [comparedColumn] : []),
      ...(leavesOut ? [fallenColumn] : []),
      {
        id: 'disputed',
        name: say('table.disputed'),
        value: (link) => (link.disputed ? 1 : 0),
        cell: isDisputedCell,
      },
      ...(hasNotes ? [noteColumn] : []),
    ];
  }, [names, compares, leavesOut, hasNotes]);
  const ends = useSelect((state) => {
    const kind = state.view.selection?.kind;
    return kind === 'claim' || kind === 'document' ? JSON.stringify(endsOfSelection(state)) : '[]';
  });
  const classOf = useMemo(() => {
    const [from = '', to] = JSON.parse(ends) as string[];
    return ({ subject, object }: SceneLink): string =>
      to !== undefined && ((subject === from && object === to) || (subject === to && object === from))
        ? 'of-claim'
        : '';
  }, [ends]);
  const rows = useRows(scene.links, columns, textOf);
  return (
    <RowTable
      what="links"
      name={say('table.links')}
      columns={columns}
      rows={rows}
      selecting={selectableLinks(scene.links)}
      nameOf={wordsOf}
      classOf={classOf}
      empty={say(rows.total === 0 ? 'table.noLink' : 'table.noLinkWords')}
      exportOf={(link) => ({
        id: link.id,
        subject: names.get(link.subject) ?? '',
        predicate: link.label,
        object: names.get(link.object) ?? '',
        hedge: link.hedge,
        proposed: link.proposed,
        time: link.time,
        claims: link.support.claims,
        origins: link.support.origins,
        tellers: link.support.tellers,
        denied: link.support.denied,
        disputed: link.disputed,
      })}
    />
  );
}
