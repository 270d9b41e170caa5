import { type Metric, metricNames } from '../../state/measure.ts';
import { isMetric, type Rule, type Source } from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';

/** What things are called that a rule may be about. */
export interface RuleNames {
  readonly type: (root: string) => string;
  readonly predicate: (id: string) => string;
  readonly entity: (id: string) => string;
}

/** What a rule goes by, in words. */
export function sourceWords(by: Source, of: string, names: RuleNames): string {
  if (by === 'property') return say('style.by.property', { label: names.predicate(of) });
  return isMetric(by) ? metricNames[by satisfies Metric] : say(`style.by.${by}`);
}

/** A rule, in words: what it decides and what it goes by. */
export const ruleWords = (
  { channel, by, of }: Pick<Rule, 'channel' | 'by' | 'of'>,
  names: RuleNames,
): string =>
  say('style.rule', { channel: say(`style.channel.${channel}`), source: sourceWords(by, of, names) });
