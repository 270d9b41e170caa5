import { useState } from 'react';
import { Button } from 'react-aria-components';
import { refusalOf } from '../../graph/styling/refusal.ts';
import { useSelect } from '../../state/store.ts';
import {
  type Channel,
  linkChannels,
  linkSources,
  nodeChannels,
  nodeSources,
  type Rule,
  type Source,
} from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { Choice } from '../choice.tsx';
import { changeStyle } from './change-style.ts';
import { ruleKey } from './rule-list.tsx';
import { ruleWords, sourceWords } from './rule-words.ts';
import { useRuleNames } from './use-rule-names.ts';

/** What a rule may go by as a choice: a source, or a predicate of those that are drawn. */
const spell = (by: Source, of: string): string => (of === '' ? by : `${by} ${of}`);

/** Predicates of the links drawn that are no speech acts: text, so that equal lists compare equal. */
const usePredicates = (): readonly string[] => {
  const text = useSelect(({ data, status }) => {
    const picture = status.drawn === null ? undefined : data.pictures[status.drawn.key];
    const acts = data.start?.predicates ?? {};
    const all = (picture?.links ?? []).map(({ predicate }) => predicate);
    return JSON.stringify([...new Set(all)].filter((id) => acts[id]?.act !== true).sort());
  });
  // Written by the line above.
  return JSON.parse(text) as string[];
};

/** Adds a rule, before all others, or says why it cannot be followed. */
export function NewRule() {
  const rules = useSelect(({ view }) => view.style.rules);
  const names = useRuleNames();
  const predicates = usePredicates();
  const [channel, setChannel] = useState<Channel>('colour');
  const [chosen, setChosen] = useState('type');
  const [problem, setProblem] = useState('');
  const isOfNodes = nodeChannels.some((one) => one === channel);
  const sources: readonly { readonly by: Source; readonly of: string }[] = isOfNodes
    ? nodeSources.flatMap((by): { by: Source; of: string }[] =>
        by === 'property' ? predicates.map((of) => ({ by, of })) : [{ by, of: '' }],
      )
    : linkSources.map((by) => ({ by, of: '' }));
  const source = sources.find(({ by, of }) => spell(by, of) === chosen) ?? sources[0];
  const add = (): void => {
    if (source === undefined) return;
    const rule: Rule = { channel, ...source, scale: {} };
    const words = ruleWords(rule, names);
    const refusal = refusalOf(rule);
    const why =
      refusal !== null
        ? `${say('style.refused', { rule: words })} ${say(`style.refused.${refusal}`)}`
        : rules.some((other) => ruleKey(other) === ruleKey(rule))
          ? say('style.isThere', { rule: words })
          : '';
    setProblem(why);
    if (why === '') changeStyle({ rules: [rule, ...rules] }, say('style.added', { rule: words }));
  };
  return (
    <form
      className="rule-add"
      aria-label={say('style.newRule')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Choice
        label={say('style.what')}
        value={channel}
        choices={[...nodeChannels, ...linkChannels].map((value) => ({
          value,
          label: say(`style.channel.${value}`),
        }))}
        onChange={(value) => {
          // One of the values above.
          setChannel(value as Channel);
          setProblem('');
        }}
      />
      <Choice
        label={say('style.goesBy')}
        value={source === undefined ? '' : spell(source.by, source.of)}
        choices={sources.map(({ by, of }) => ({ value: spell(by, of), label: sourceWords(by, of, names) }))}
        onChange={(value) => {
          setChosen(value);
          setProblem('');
        }}
      />
      <Button type="submit" className="button">
        {say('style.addRule')}
      </Button>
      {problem !== '' && (
        <p role="alert" className="measure-warning">
          {problem}
        </p>
      )}
    </form>
  );
}
