import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { hedges } from '../../graph/styling/refusal.ts';
import { looksOf } from '../../graph/styling/scales.ts';
import { linkValues, nodeValues } from '../../graph/styling/values-of.ts';
import { drawnSceneOf } from '../../state/grouped-scene-of.ts';
import { useSelect } from '../../state/store.ts';
import type { Rule } from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { Choice } from '../choice.tsx';
import { Icon } from '../icon.tsx';
import { IconChoice } from './icon-choice.tsx';
import { valueName } from './key-rows.ts';
import { useRuleNames } from './use-rule-names.ts';

interface RuleScaleProps {
  readonly rule: Rule;
  /** The rule in words. */
  readonly words: string;
  onChange(scale: Rule['scale']): void;
}

/** More values than these are not listed. */
const listed = 40;
const automatic = 'automatic';

/** Which look each value has: chosen by the reader, or as it comes. None where looks follow from a number. */
export function RuleScale({ rule, words, onChange }: RuleScaleProps) {
  const scene = useSelect(drawnSceneOf);
  const names = useRuleNames();
  const { channel, scale } = rule;
  const looks = channel === 'icon' ? [] : looksOf[channel];
  const values = nodeValues(rule, scene) ?? linkValues(rule, scene);
  const [first] = values?.keys ?? [];
  if (values === null || first === undefined) return null;
  const isOfGroups = values.placeOf(first.key).kind === 'group';
  if (!isOfGroups || (looks.length === 0 && channel !== 'icon')) return null;
  // What nobody asserts keeps its strokes.
  const keys = values.keys.filter(({ key }) => channel !== 'dash' || !hedges.has(key)).slice(0, listed);
  const choose = (key: string, look: string): void => {
    const { [key]: _, ...others } = scale;
    onChange(look === automatic ? others : { ...others, [key]: look });
  };
  return (
    <Disclosure className="rule-scale">
      <Heading level={4} className="rule-scale-title">
        <Button slot="trigger" className="plain-button" aria-label={say('style.looksOf', { rule: words })}>
          {say('style.looks')} <Icon svg={chevron} />
        </Button>
      </Heading>
      <DisclosurePanel>
        {keys.map(({ key }) => {
          const label = valueName(rule, key, names);
          const value = Object.hasOwn(scale, key) ? (scale[key] ?? automatic) : automatic;
          return channel === 'icon' ? (
            <IconChoice
              key={key}
              label={label}
              value={value === automatic ? null : value}
              onChange={(name) => choose(key, name ?? automatic)}
            />
          ) : (
            <Choice
              key={key}
              label={label}
              value={value}
              choices={[automatic, ...looks].map((look) => ({
                value: look,
                // One of the looks of a channel.
                label: lookWords(look),
              }))}
              onChange={(look) => choose(key, look)}
            />
          );
        })}
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Looks by their names, which are those of `scales.ts`. */
const lookWords = (look: string): string => say(`style.look.${look}` as 'style.look.automatic');
