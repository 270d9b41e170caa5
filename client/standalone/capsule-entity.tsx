import type { CapsuleSlide } from '../export/capsule.ts';
import type { Scene } from '../state/select-scene.ts';
import { say } from '../texts/say.ts';
import { leavesOf } from './fold-scene.ts';

export interface CapsuleEntityProps {
  readonly id: string;
  readonly slides: readonly CapsuleSlide[];
  /** The slide on screen, from 0. */
  readonly at: number;
  /** The picture with nothing folded. */
  readonly whole: Scene;
  readonly isFolded: boolean;
  onFold(isFolded: boolean): void;
  onGo(slide: number): void;
}

/** What else can be done with an entity: what hangs on it alone is folded away, and its links on other slides are gone to. */
export function CapsuleEntity({ id, slides, at, whole, isFolded, onFold, onGo }: CapsuleEntityProps) {
  const leaves = leavesOf(whole, id).length;
  const elsewhere = slides.flatMap(({ title, picture }, slide) => {
    const count =
      picture?.drawn.links.filter(({ subject, object }) => subject === id || object === id).length ?? 0;
    return slide === at || count === 0 ? [] : [{ slide, title, count }];
  });
  return (
    <>
      {leaves > 0 && (
        <p>
          <button type="button" className="button" aria-pressed={isFolded} onClick={() => onFold(!isFolded)}>
            {say(isFolded ? 'capsule.unfold' : 'capsule.fold', { count: leaves })}
          </button>
        </p>
      )}
      {elsewhere.length > 0 && (
        <>
          <h3 className="standalone-part">{say('capsule.elsewhere')}</h3>
          <ul className="standalone-links">
            {elsewhere.map(({ slide, title, count }) => (
              <li key={slide}>
                <button type="button" onClick={() => onGo(slide)}>
                  {say('capsule.linksOn', { slide: slide + 1, title, count })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
