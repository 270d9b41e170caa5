import type { PanelValueFragment } from '../../api/generated/graphql.ts';
import { quantityWords } from '../../texts/quantity-words.ts';
import { sayParts } from '../../texts/say-parts.tsx';
import { timeWords } from '../../texts/time-words.ts';
import { EntityButton } from './entity-button.tsx';

/** The far end of a claim or a qualifier: an entity to go to, or a value in words with the words of the text beside it. */
export function ValueView({ value }: { readonly value: PanelValueFragment }) {
  switch (value.__typename) {
    case 'Entity':
      return <EntityButton entity={value} />;
    case 'Quantity':
      return <Worded words={quantityWords(value)} text={value.words} />;
    case 'TimeValue':
      return <Worded words={timeWords(value)} text={value.words} />;
    case 'Text':
      return <q {...(value.language ? { lang: value.language } : {})}>{value.text}</q>;
  }
}

/** A time with the words of the text. */
export function TimeView({
  time,
}: {
  readonly time: Parameters<typeof timeWords>[0] & { words: string | null };
}) {
  return <Worded words={timeWords(time)} text={time.words} />;
}

function Worded({ words, text }: { readonly words: string; readonly text: string | null }) {
  if (text === null || text === words) return <>{words}</>;
  return (
    <>
      {words} <span className="panel-soft">{sayParts('panel.inText', { words: <q>{text}</q> })}</span>
    </>
  );
}
