import { Button } from 'react-aria-components';
import { useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { changeStyle } from './change-style.ts';
import { PictureForm } from './picture-form.tsx';
import { useRuleNames } from './use-rule-names.ts';

/** Pictures that a view keeps, at most, which is what a view's file may hold. */
const atMost = 16;

/** The pictures on entities, with who says so, and a form for another. */
export function PictureList() {
  const pictures = useSelect(({ view }) => view.style.pictures);
  const images = useSelect(({ data }) => data.images);
  const names = useRuleNames();
  return (
    <section className="style-part" aria-label={say('style.pictures')}>
      <h3 className="panel-part">{say('style.pictures')}</h3>
      {pictures.length > 0 && (
        <ul className="picture-list">
          {pictures.map(({ id, image, alt, credit }) => {
            const name = names.entity(id);
            const source = Object.hasOwn(images, image) ? images[image] : undefined;
            return (
              <li key={id}>
                {source === undefined ? (
                  <span className="picture-away">{say('style.pictureAway')}</span>
                ) : (
                  <img src={source} alt={alt} width="44" height="44" />
                )}
                <span>
                  <b>{name}</b> {credit}
                </span>
                <Button
                  className="plain-button"
                  aria-label={say('style.removePicture', { name })}
                  onPress={() =>
                    changeStyle(
                      { pictures: pictures.filter((other) => other.id !== id) },
                      say('style.pictureRemoved', { name }),
                    )
                  }
                >
                  {say('style.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {pictures.length >= atMost ? <p>{say('style.picturesAtMost', { most: atMost })}</p> : <PictureForm />}
    </section>
  );
}
