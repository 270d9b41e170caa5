import { caseOf, childrenBy } from '../syntax/tree.ts';
import { evidenceOf } from './evidence-of.ts';
import { type At, say } from './say.ts';
import { entityAt } from './scene.ts';

const spans = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
]);

/** How much it is: `a turnout of 58 %`, `a cost of $26 million`. What a noun only counts goes with the claim about it. */
export function fromCount(at: At): void {
  const { tree, noun, scene, sentence } = at;
  const counts = scene.quantities[sentence];
  if (counts === undefined || counts.size === 0) return;
  for (const child of childrenBy(tree, noun, 'nmod')) {
    const amount = counts.get(child);
    if (amount === undefined || !['of', 'at'].includes(caseOf(tree, child)) || spans.has(amount.value.unit))
      continue;
    const isMeasure = amount.value.unit === 'percent' || /^[A-Z]{3}$/u.test(amount.value.unit);
    if (!isMeasure) continue;
    const what = entityAt(scene, sentence, noun, [], []);
    say(at, what, 'amounts-to', { quantity: amount.value }, evidenceOf(tree, noun, noun, child));
  }
}
