import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { IntakeFacts } from '../../state/intake-row.ts';
import { dispatch } from '../../state/store.ts';
import { takeText } from '../../state/take-documents.ts';
import { say } from '../../texts/say.ts';

const fields = [
  { key: 'name', label: say('intake.title'), hint: '' },
  { key: 'publisher', label: say('intake.publisher'), hint: '' },
  { key: 'published', label: say('intake.published'), hint: say('intake.publishedHint') },
  { key: 'url', label: say('intake.address'), hint: 'https://…' },
  { key: 'language', label: say('intake.language'), hint: say('intake.languageHint') },
] as const;

const noFacts: IntakeFacts = { name: '', publisher: '', published: '', url: '', language: '' };

/** The first line of a text, cut at a length that serves as a title. */
const firstLine = (text: string): string => text.trim().split('\n', 1)[0]?.slice(0, 120).trim() ?? '';

export interface PasteFormProps {
  readonly accept: boolean;
  /** What is known of the document that is wanted; null when none is. */
  readonly known: IntakeFacts | null;
  /** Whether the field for the words takes the focus. */
  readonly isFirst: boolean;
}

/** Words to be read as they are, with what is known of where they come from. */
export function PasteForm({ accept, known, isFirst }: PasteFormProps) {
  const [text, setText] = useState('');
  const [facts, setFacts] = useState(known ?? noFacts);
  const [sent, setSent] = useState(0);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const given = Object.entries(facts).filter(([key, value]) => key !== 'name' && value.trim() !== '');
    const name = facts.name.trim() === '' ? firstLine(text) : facts.name.trim();
    takeText(text, { name, accept, ...Object.fromEntries(given) }, dispatch);
    setText('');
    setFacts(noFacts);
    setSent(sent + 1);
  };
  return (
    <form className="intake-paste" onSubmit={send}>
      <label className="field">
        {say('intake.pasteText')}
        <textarea
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this very field
          autoFocus={isFirst}
          rows={5}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {/* Closed again for the next text. */}
      <details key={sent} open={known !== null && sent === 0}>
        <summary>{say('intake.whereFrom')}</summary>
        {known !== null && sent === 0 && <p className="soft-note">{say('intake.filledIn')}</p>}
        <div className="intake-facts">
          {fields.map(({ key, label, hint }) => (
            <label key={key} className="field">
              {label}
              <input
                value={facts[key]}
                placeholder={hint}
                onChange={(event) => setFacts({ ...facts, [key]: event.target.value })}
              />
            </label>
          ))}
        </div>
      </details>
      <Button type="submit" className="button" isDisabled={text.trim() === ''}>
        {say('intake.readText')}
      </Button>
    </form>
  );
}
