import type { CarriedPicture } from '../export/carried.ts';
import { countScene } from '../state/describe-view.ts';
import type { Scene } from '../state/select-scene.ts';
import { say } from '../texts/say.ts';
import type { LinkClaims } from '../ui/export/read-claims.ts';
import { outlineOf } from '../ui/outline/outline-of.ts';
import type { Picked } from './scene-of-drawn.ts';

/** What was carried of each link, as if it had just been read. */
function readOf({ claims }: CarriedPicture, { links }: Scene): ReadonlyMap<string, LinkClaims> {
  const read = new Map<string, LinkClaims>();
  for (const { id, support, bundle } of links) {
    const own = claims.filter(({ link }) => link === id);
    if (bundle === undefined && own.length > 0)
      read.set(id, { claims: own, total: Math.max(own.length, support.claims + support.denied) });
  }
  return read;
}

/** The picture in sentences: each entity with what is said of it, by whom and in which words. */
export function CapsuleOutline({
  carried,
  scene,
  onPick,
}: {
  readonly carried: CarriedPicture;
  readonly scene: Scene;
  onPick(picked: Picked): void;
}) {
  const notes = [`${countScene(scene)}. ${carried.drawn.shown}`, say('common.eachSaysWho')];
  const outline = outlineOf(scene, readOf(carried, scene), say('action.outline'), notes);
  return (
    <div className="capsule-outline">
      <h2 className="standalone-line">{outline.title}</h2>
      {outline.notes.map((note) => (
        <p key={note} className="soft-note">
          {note}
        </p>
      ))}
      {outline.entities.map(({ id, name, type, sentences, remarks }) => (
        <section key={id}>
          <h3>
            <button type="button" className="plain-button" onClick={() => onPick({ kind: 'entity', id })}>
              <bdi>{name}</bdi>
            </button>{' '}
            <span className="soft-note">{type}</span>
          </h3>
          <ul>
            {sentences.map(({ text, source }) => (
              <li key={`${text} ${source}`} dir="auto">
                {text}
                <span className="capsule-source">{source}</span>
              </li>
            ))}
          </ul>
          {remarks.map((remark) => (
            <p key={remark} className="soft-note">
              {remark}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
