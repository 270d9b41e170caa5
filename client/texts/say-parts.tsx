import { Fragment, type ReactNode } from 'react';
import type { Texts } from './generated/texts.ts';
import { type Key, say } from './say.ts';

/** Around the name of what is put into a text later; of Unicode's private use, so that no text has it. */
const [opens, closes] = ['\uE000', '\uE001'];
const slot = /\uE000(\w+)\uE001/u;

/** What a text is given where it takes text: something drawn, too. */
type Drawn<Values> = {
  readonly [Name in keyof Values]: Values[Name] extends string ? ReactNode : Values[Name];
};

/** A text of the catalogue with something drawn, such as a button, in the place of its names. */
export function sayParts<K extends Key>(key: K, values: Drawn<Texts[K]>): ReactNode {
  const given = values as Readonly<Record<string, ReactNode>>;
  const spelt = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : `${opens}${name}${closes}`,
    ]),
  );
  // The types of `say` are those of the values that are spelt.
  const text = (say as (key: Key, values: unknown) => string)(key, spelt);
  return text.split(slot).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
    <Fragment key={index}>{index % 2 === 0 ? part : given[part]}</Fragment>
  ));
}
