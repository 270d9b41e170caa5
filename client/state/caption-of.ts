import { say } from '../texts/say.ts';
import { type ComparedRow, markOf } from './comparison.ts';
import type { LinkItem } from './data.ts';

/** Who stands behind a link, where that is not one origin told once: many tellers of one origin are no confirmation. */
function supportRemark({ tellers, origins }: LinkItem['support']): string | null {
  // Counts are spelt only where they are told: twenty thousand take longer than all else.
  if (tellers <= origins && origins <= 1) return null;
  const from = say('words.origins', { count: origins });
  return tellers > origins ? `${say('words.tellers', { count: tellers })}, ${from}` : from;
}

/** A link as far as its caption goes. */
export interface Captioned {
  readonly label: string;
  readonly hedge: string | null;
  readonly disputed: boolean;
  /** How it stands in a comparison under way. */
  readonly compared?: Pick<ComparedRow, 'kind' | 'against'> | null;
  /** It rests on what the reader left out. */
  readonly fallen?: boolean;
  readonly support: LinkItem['support'];
}

/** Whether a link rests on claims alone that a program read and nobody has accepted. */
export const isProposed = ({ support }: Pick<Captioned, 'support'>): boolean =>
  support.claims > 0 && support.proposed === support.claims;

/** What a link says, with every remark on how it is said: it says in words whatever the line says by its look. */
export function remarkedLabel(link: Captioned): string {
  const remarks = [
    link.hedge,
    link.disputed ? say('common.disputed') : null,
    isProposed(link) ? say('panel.proposed') : null,
    link.fallen === true ? say('words.fallsAway') : null,
  ].filter((remark) => remark !== null);
  const label = link.compared ? `[${markOf(link.compared)}] ${link.label}` : link.label;
  return remarks.length === 0 ? label : `${label} (${remarks.join(', ')})`;
}

/** A link's caption in the picture. */
export function captionOf(link: Captioned): string {
  const caption = remarkedLabel(link);
  const support = supportRemark(link.support);
  return support === null ? caption : `${caption} · ${support}`;
}
