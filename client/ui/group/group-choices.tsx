import { type FormEvent, useState } from 'react';
import { Button, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import { budgetWords, bundleCaveat, groupingMeanings } from '../../state/group-words.ts';
import { type GroupingKind, groupingKinds } from '../../state/grouping.ts';
import { groupingOf, isPastBudget } from '../../state/grouping-of.ts';
import { nameOf } from '../../state/name-of.ts';
import { pickedIds } from '../../state/picked-ids.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import '../voices/voices.css';
import '../measure/measure.css';
import './group.css';

const kindNames: Readonly<Record<GroupingKind, string>> = {
  type: say('group.type'),
  country: say('group.country'),
  community: say('group.community'),
};

/** What the picture is grouped by, and the groups that the reader puts together. */
export function GroupChoices() {
  const by = useSelect((state) => groupingOf(state).by);
  const isPast = useSelect(isPastBudget);
  return (
    <div className="measure-choices">
      <RadioGroup
        className="measure-group"
        value={by ?? ''}
        onChange={(value) =>
          dispatch({
            type: 'grouped-by',
            // One of the values below.
            by: value === '' ? null : (value as GroupingKind),
          })
        }
      >
        <Label className="panel-part">{say('group.groupedBy')}</Label>
        <Radio value="" className="measure-radio" isDisabled={isPast}>
          {say('group.nothing')}
        </Radio>
        {groupingKinds.map((kind) => (
          <Radio key={kind} value={kind} className="measure-radio">
            {kindNames[kind]}
          </Radio>
        ))}
      </RadioGroup>
      {isPast && <p>{budgetWords}</p>}
      {by !== null && <p>{groupingMeanings[by]}</p>}
      <HandGroups />
      <p className="measure-warning">{bundleCaveat}</p>
    </div>
  );
}

/** Names that the hint spells out. */
const namesAtMost = 3;

/** What is to be put together, or how to choose it. */
function hintOf(count: number, names: string): string {
  if (count === 0) return say('group.pickFirst');
  return count > namesAtMost
    ? say('group.pickedOutMore', { names, more: count - namesAtMost })
    : say('group.pickedOut', { names });
}

/** Groups by hand: of what is picked out, under a name. */
function HandGroups() {
  const hand = useSelect(({ view }) => view.grouping.hand);
  // Text, so that equal lists compare equal.
  const text = useSelect((state) => JSON.stringify(pickedIds(state)));
  const names = useSelect((state) =>
    pickedIds(state)
      .slice(0, namesAtMost)
      .map((id) => nameOf(state, id))
      .join(', '),
  );
  const picked = JSON.parse(text) as string[];
  const [name, setName] = useState(() => hand.at(-1)?.name ?? '');
  const called = name.trim();
  const put = (event: FormEvent): void => {
    event.preventDefault();
    if (called !== '' && picked.length > 0) dispatch({ type: 'put-together', name: called, ids: picked });
  };
  const isKnown = hand.some((group) => group.name === called);
  return (
    <section aria-labelledby="group-by-hand">
      <h3 className="panel-part group-part" id="group-by-hand">
        {say('group.byHand')}
      </h3>
      {hand.length > 0 && (
        <ul className="group-rows">
          {hand.map((group) => (
            <li key={group.name}>
              <span>
                {group.name}{' '}
                <span className="group-count">{say('words.entities', { count: group.ids.length })}</span>
              </span>
              <Button
                className="plain-button"
                aria-label={say('group.letGoName', { name: group.name })}
                onPress={() => dispatch({ type: 'taken-apart', name: group.name, id: null })}
              >
                {say('group.letGo')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className="group-form" onSubmit={put}>
        <TextField className="group-name" value={name} onChange={setName}>
          <Label>{say('group.name')}</Label>
          <Input maxLength={80} />
        </TextField>
        <Button type="submit" className="button" isDisabled={called === '' || picked.length === 0}>
          {say(isKnown ? 'group.putIn' : 'group.putTogether')}
        </Button>
      </form>
      <p className="group-hint">{hintOf(picked.length, names)}</p>
    </section>
  );
}
