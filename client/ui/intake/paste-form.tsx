import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { dispatch } from '../../state/store.ts';
import { takeText } from '../../state/take-documents.ts';

const fields = [
  { key: 'name', label: 'Title', hint: '' },
  { key: 'publisher', label: 'Publisher', hint: '' },
  { key: 'published', label: 'Published', hint: 'such as 2024-02-27' },
  { key: 'url', label: 'Address', hint: 'https://…' },
  { key: 'language', label: 'Language', hint: 'such as en' },
] as const;

type Facts = Readonly<Record<(typeof fields)[number]['key'], string>>;
const noFacts: Facts = { name: '', publisher: '', published: '', url: '', language: '' };

/** The first line of a text, cut at a length that serves as a title. */
const firstLine = (text: string): string => text.trim().split('\n', 1)[0]?.slice(0, 120).trim() ?? '';

/** Words to be read as they are, with what is known of where they come from. */
export function PasteForm({ accept }: { readonly accept: boolean }) {
  const [text, setText] = useState('');
  const [facts, setFacts] = useState(noFacts);
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
        Or paste the text
        <textarea rows={5} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {/* Closed again for the next text. */}
      <details key={sent}>
        <summary>Where it comes from (all optional)</summary>
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
        Read this text
      </Button>
    </form>
  );
}
