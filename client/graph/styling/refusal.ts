import { type Rule, sourcesOf } from '../../state/style.ts';

/** Stances of who does not say that it is so: their strokes are kept. */
export const hedges: ReadonlySet<string> = new Set([
  'DENIES',
  'ALLEGES',
  'DEMANDS',
  'EXPECTS',
  'ANNOUNCES',
  'LABELS',
]);

/** Why a rule cannot be: for what its channel is kept. Null for one that can. */
export const refusalOf = ({ channel, by }: Pick<Rule, 'channel' | 'by'>): 'width' | 'dash' | null =>
  (channel === 'width' || channel === 'dash') && !sourcesOf[channel].includes(by) ? channel : null;
