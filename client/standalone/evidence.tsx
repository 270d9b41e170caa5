import type { ReactNode } from 'react';
import type { CarriedPicture } from '../export/carried.ts';
import { remarkedLabel } from '../state/caption-of.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { Scene, SceneLink } from '../state/select-scene.ts';
import { say } from '../texts/say.ts';
import { supportWords } from '../ui/panel/support-words.ts';
import { ClaimCard } from './claim-card.tsx';
import type { Picked } from './scene-of-drawn.ts';

export interface EvidenceProps {
  readonly carried: CarriedPicture;
  readonly scene: Scene;
  readonly picked: Picked | null;
  onPick(picked: Picked | null): void;
  /** What else there is about an entity. */
  readonly ofEntity?: (id: string) => ReactNode;
}

type NameOf = (id: string) => string;

const lineOf = (link: SceneLink, nameOf: NameOf): string =>
  `${nameOf(link.subject)} — ${remarkedLabel(link)} → ${nameOf(link.object)}`;

/** What stands behind one link: who says it, claim by claim. */
function OneLink({
  carried,
  link,
  nameOf,
}: Pick<EvidenceProps, 'carried'> & { link: SceneLink; nameOf: NameOf }) {
  const line = <h2 className="standalone-line">{lineOf(link, nameOf)}</h2>;
  if (link.bundle !== undefined) {
    return (
      <>
        {line}
        <p>{say('group.bundleKey')}</p>
      </>
    );
  }
  const claims = carried.claims.filter((claim) => claim.link === link.id);
  const left = link.support.claims + link.support.denied - claims.length;
  return (
    <>
      {line}
      <p className="link-support">{supportWords(link.support)}</p>
      <ul className="standalone-cards">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} frontier={carried.drawn.frontier} />
          </li>
        ))}
      </ul>
      {claims.length === 0 && <p>{say('export.noClaim')}</p>}
      {claims.length > 0 && left > 0 && <p>{say('export.moreClaims', { count: left })}</p>}
    </>
  );
}

/** Links to choose from: those at an entity, or all. */
function Links({
  links,
  nameOf,
  onPick,
}: { links: readonly SceneLink[]; nameOf: NameOf } & Pick<EvidenceProps, 'onPick'>) {
  return (
    <ul className="standalone-links">
      {links.map((link) => (
        <li key={link.id}>
          <button type="button" onClick={() => onPick({ kind: 'link', id: link.id })}>
            {lineOf(link, nameOf)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Who says what is drawn: of the link that is picked out, of the links at the entity that is, or the list of all. */
export function Evidence({ carried, scene, picked, onPick, ofEntity }: EvidenceProps) {
  const names = new Map(scene.nodes.map((node) => [node.id, nameOfShown(node)]));
  const nameOf: NameOf = (id) => names.get(id) ?? id;
  const link = picked?.kind === 'link' ? scene.links.find(({ id }) => id === picked.id) : undefined;
  if (link !== undefined) return <OneLink carried={carried} link={link} nameOf={nameOf} />;
  if (picked?.kind === 'entity') {
    const node = scene.nodes.find(({ id }) => id === picked.id);
    const links = scene.links.filter(({ subject, object }) => subject === picked.id || object === picked.id);
    return (
      <>
        <h2 className="standalone-line">{nameOf(picked.id)}</h2>
        <p className="soft-note">{node?.typeName}</p>
        <p>{say('standalone.linksHere', { count: links.length })}</p>
        <Links links={links} nameOf={nameOf} onPick={onPick} />
        {ofEntity?.(picked.id)}
      </>
    );
  }
  return (
    <>
      <h2 className="standalone-line">{say('export.whoSaysSo')}</h2>
      <p>{say('standalone.choose', { count: scene.links.length })}</p>
      <Links links={scene.links} nameOf={nameOf} onPick={onPick} />
    </>
  );
}
