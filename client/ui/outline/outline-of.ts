import type { Outline, OutlineEntity, OutlineSentence } from '../../export/write-outline.ts';
import { listNames } from '../../state/list-names.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { pictureWords } from '../../state/picture-words.ts';
import type { Scene, SceneLink } from '../../state/select-scene.ts';
import { say } from '../../texts/say.ts';
import type { LinkClaims } from '../export/read-claims.ts';
import { documentWords } from '../paths/footnote-words.ts';

function sentencesOf(links: readonly SceneLink[], read: ReadonlyMap<string, LinkClaims>): OutlineSentence[] {
  const said = new Map<string, OutlineSentence>();
  for (const { id } of links)
    for (const claim of read.get(id)?.claims ?? []) {
      const quote = claim.evidence[0]?.quote ?? '';
      const source = say('paths.footnote', { quote, document: documentWords(claim) });
      const unread = claim.status === 'PROPOSED' ? ` ${say('paths.readByProgram')}` : '';
      // One claim may stand behind several links.
      said.set(claim.id, { text: claim.sentence, quote, source: `${source}${unread}` });
    }
  return [...said.values()];
}

function groupBy(
  links: readonly SceneLink[],
  endOf: (link: SceneLink) => string,
): ReadonlyMap<string, readonly SceneLink[]> {
  const groups = new Map<string, SceneLink[]>();
  for (const link of links) {
    const own = groups.get(endOf(link));
    if (own === undefined) groups.set(endOf(link), [link]);
    else own.push(link);
  }
  return groups;
}

/** Claims of links that were read in part. */
const leftOf = (links: readonly SceneLink[], read: ReadonlyMap<string, LinkClaims>): number =>
  links.reduce((sum, { id }) => {
    const own = read.get(id);
    return sum + (own === undefined ? 0 : own.total - own.claims.length);
  }, 0);

/**
 * A scene in sentences: each entity with what is said of it as a subject, by whom. Only of links that are drawn; a link whose claims
 * are not read is counted where it would stand.
 */
export function outlineOf(
  scene: Scene,
  read: ReadonlyMap<string, LinkClaims>,
  title: string,
  notes: readonly string[],
): Outline {
  const names = new Map(scene.nodes.map((node) => [node.id, nameOfShown(node)]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const bySubject = groupBy(scene.links, ({ subject }) => subject);
  const byObject = groupBy(scene.links, ({ object }) => object);
  const entities = scene.nodes.map((node): OutlineEntity => {
    const links = bySubject.get(node.id) ?? [];
    const subjects = [...new Set((byObject.get(node.id) ?? []).map(({ subject }) => subject))].filter(
      (id) => id !== node.id,
    );
    const unread = links.filter(({ id }) => !read.has(id)).length;
    const left = leftOf(links, read);
    return {
      id: node.id,
      name: nameOfShown(node),
      type: node.typeName,
      sentences: sentencesOf(links, read),
      remarks: [
        ...scene.style.pictures.filter(({ id }) => id === node.id).map(pictureWords),
        ...(left > 0 ? [say('export.moreClaims', { count: left })] : []),
        ...(unread > 0 ? [say('outline.unread', { count: unread })] : []),
        ...(subjects.length > 0 ? [say('outline.elsewhere', { names: listNames(subjects, nameOf) })] : []),
        ...(links.length + subjects.length === 0 ? [say('outline.noLink')] : []),
      ],
    };
  });
  // What has nothing to say stands last.
  const rank = ({ sentences }: OutlineEntity): number => (sentences.length > 0 ? 0 : 1);
  return { title, notes, entities: entities.sort((one, other) => rank(one) - rank(other)) };
}
