import { say } from '../../texts/say.ts';

export interface FindFieldProps {
  readonly text: string;
  onChange(text: string): void;
  /** Whether the reader has just asked to look for one: then the field is ready to be typed in. */
  readonly isReady?: boolean;
}

/** Where words are typed that the names in a list have. */
export function FindField({ text, onChange, isReady = false }: FindFieldProps) {
  return (
    <p className="field">
      <input
        type="search"
        // biome-ignore lint/a11y/noAutofocus: only where the reader has just asked to look for one
        autoFocus={isReady}
        aria-label={say('saved.find')}
        placeholder={say('saved.find')}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  );
}
