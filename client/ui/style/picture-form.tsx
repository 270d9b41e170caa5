import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { store, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { changeStyle } from './change-style.ts';
import { keepImage } from './keep-images.ts';
import { ImageError, readImage } from './read-image.ts';
import { useRuleNames } from './use-rule-names.ts';

const none = { alt: '', credit: '' };

/** Puts a picture on the entity that is picked out; who says that it is one of it has to be told. */
export function PictureForm() {
  const id = useSelect(({ view }) => (view.selection?.kind === 'entity' ? view.selection.id : null));
  const names = useRuleNames();
  const [file, setFile] = useState<File | null>(null);
  const [words, setWords] = useState(none);
  const [problem, setProblem] = useState('');
  if (id === null) return <p>{say('style.noPicture')}</p>;
  const name = names.entity(id);
  const put = async (): Promise<void> => {
    const [alt, credit] = [words.alt.trim(), words.credit.trim()];
    if (file === null || alt === '' || credit === '') {
      setProblem(say('style.needsWords'));
      return;
    }
    try {
      const { key, data } = await readImage(file);
      const others = store.getState().view.style.pictures.filter((picture) => picture.id !== id);
      keepImage(key, data);
      changeStyle(
        { pictures: [...others, { id, image: key, alt, credit }] },
        say('style.pictureAdded', { name }),
      );
      setFile(null);
      setWords(none);
      setProblem('');
    } catch (error) {
      // The reader's words stay, so that another file can be chosen.
      setProblem(error instanceof ImageError ? error.message : say('common.wentWrong'));
    }
  };
  return (
    <form
      className="picture-form"
      aria-label={say('style.pictureFor', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <p>
        <b>{say('style.pictureFor', { name })}</b>
      </p>
      <FileTrigger
        acceptedFileTypes={['image/png', 'image/jpeg', 'image/webp']}
        onSelect={(files) => {
          setFile(files?.[0] ?? null);
          setProblem('');
        }}
      >
        <Button className="button">{say('style.chooseFile')}</Button>
      </FileTrigger>
      <p role="status">
        {file === null ? say('style.pictureKinds') : say('style.fileChosen', { name: file.name })}
      </p>
      <label className="field">
        {say('style.pictureAlt')}
        <input
          value={words.alt}
          maxLength={300}
          onChange={(event) => setWords({ ...words, alt: event.target.value })}
        />
      </label>
      <label className="field">
        {say('style.pictureCredit')}
        <input
          value={words.credit}
          maxLength={300}
          onChange={(event) => setWords({ ...words, credit: event.target.value })}
        />
      </label>
      <Button type="submit" className="button">
        {say('style.addPicture')}
      </Button>
      {problem !== '' && <p role="alert">{problem}</p>}
    </form>
  );
}
