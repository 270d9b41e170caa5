import down from 'lucide-static/icons/arrow-down.svg?raw';
import up from 'lucide-static/icons/arrow-up.svg?raw';
import remove from 'lucide-static/icons/x.svg?raw';
import { Button } from 'react-aria-components';
import { useSelect } from '../../state/store.ts';
import type { Rule } from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { Icon } from '../icon.tsx';
import { Tip } from '../tip.tsx';
import { changeStyle } from './change-style.ts';
import { RuleScale } from './rule-scale.tsx';
import { ruleWords } from './rule-words.ts';
import { useRuleNames } from './use-rule-names.ts';

/** Names a rule among others: no two decide one channel by one thing. */
export const ruleKey = ({ channel, by, of }: Rule): string => `${channel} ${by} ${of}`;

/** The rules in their order, to be moved, changed and taken out. The first that has a value for something decides. */
export function RuleList() {
  const rules = useSelect(({ view }) => view.style.rules);
  const names = useRuleNames();
  if (rules.length === 0) return <p>{say('style.noRule')}</p>;
  const move = (at: number, by: -1 | 1, words: string): void => {
    const rule = rules[at];
    if (rule === undefined) return;
    changeStyle(
      { rules: rules.toSpliced(at, 1).toSpliced(at + by, 0, rule) },
      say('style.moved', { rule: words, place: at + by + 1 }),
    );
  };
  return (
    <ol className="rule-list">
      {rules.map((rule, at) => {
        const words = ruleWords(rule, names);
        return (
          <li key={ruleKey(rule)}>
            <div className="rule-row">
              <span>{words}</span>
              <Tip words={say('style.moveUp', { rule: words })}>
                <Button
                  className="plain-button"
                  aria-label={say('style.moveUp', { rule: words })}
                  isDisabled={at === 0}
                  onPress={() => move(at, -1, words)}
                >
                  <Icon svg={up} />
                </Button>
              </Tip>
              <Tip words={say('style.moveDown', { rule: words })}>
                <Button
                  className="plain-button"
                  aria-label={say('style.moveDown', { rule: words })}
                  isDisabled={at === rules.length - 1}
                  onPress={() => move(at, 1, words)}
                >
                  <Icon svg={down} />
                </Button>
              </Tip>
              <Tip words={say('style.removeRule', { rule: words })}>
                <Button
                  className="plain-button"
                  aria-label={say('style.removeRule', { rule: words })}
                  onPress={() =>
                    changeStyle({ rules: rules.toSpliced(at, 1) }, say('style.removed', { rule: words }))
                  }
                >
                  <Icon svg={remove} />
                </Button>
              </Tip>
            </div>
            <RuleScale
              rule={rule}
              words={words}
              onChange={(scale) =>
                changeStyle(
                  { rules: rules.toSpliced(at, 1, { ...rule, scale }) },
                  say('style.scaleChanged', { rule: words }),
                )
              }
            />
          </li>
        );
      })}
    </ol>
  );
}
