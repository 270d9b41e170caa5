import { createHash } from 'node:crypto';
import { AttestError } from './errors.ts';

/** Ids are the product's own and last: the same content gives the same id on every import, on every machine. */
const hash = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

const prefixes = [
  'claim',
  'voice',
  'passage',
  'mention',
  'link',
  'dispute',
  'decision',
  'withdrawal',
] as const;
export type NodeKind = (typeof prefixes)[number];

/** The kind that an id's prefix names; entities and documents have none. */
export const kindOfId = (id: string): NodeKind | 'entity' =>
  prefixes.find((prefix) => id.startsWith(`${prefix}:`)) ?? 'entity';

/** Why a text cannot be the id of an entity or document; null when it can. */
export function entityIdProblem(id: string): string | null {
  if (/[|\s]/u.test(id)) return 'an id may hold neither blanks nor “|”';
  return kindOfId(id) === 'entity'
    ? null
    : `ids that start with “${kindOfId(id)}:” are kept for the product's own`;
}

/** SHA-256 of a text as UTF-8, hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** An address without what does not identify the document: the fragment, and tracking parameters. */
export function canonicalUrl(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  for (const name of [...parsed.searchParams.keys()]) {
    if (/^utm_|^fbclid$|^gclid$/u.test(name)) parsed.searchParams.delete(name);
  }
  parsed.searchParams.sort();
  return parsed.href;
}

/** A held document's id: from its address, else from its text. */
export const documentId = (url: string | undefined, text: string): string =>
  `doc-${sha256(url === undefined ? text : canonicalUrl(url)).slice(0, 16)}`;

export const passageId = (document: string, start: number, end: number): string =>
  `passage:${hash([document, start, end])}`;

export const mentionId = (passage: string, entity: string): string => `mention:${hash([passage, entity])}`;

/** A claim's id: document, span and content, with the ladder by which it is told. */
export const claimId = (content: readonly unknown[]): string => `claim:${hash(content)}`;

export const voiceId = (claim: string, rung: number): string => `voice:${hash([claim, rung])}`;

/** A decision's id: its number, and what it is about. One that was taken back and is told again is another. */
export const decisionId = (number: number, subject: string): string => `decision:${hash([number, subject])}`;

/** A withdrawal's id: its number, and what it is of. One that was taken back and is made again is another. */
export const withdrawalId = (number: number, target: string): string =>
  `withdrawal:${hash([number, target])}`;

/** The key of a link, unique within its relationship type. Entity ids cannot hold `|`, so that it can be read back. */
export const linkKey = (subject: string, predicate: string, object: string): string =>
  `${subject}|${predicate}|${object}`;

export const linkId = (key: string): string => `link:${key}`;

export interface LinkKeyParts {
  readonly key: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/**
 * The parts of a link's key.
 * @throws AttestError BAD_INPUT when it is not one.
 */
export function parseLinkKey(key: string): LinkKeyParts {
  const [subject, predicate, object, ...rest] = key.split('|');
  if (!subject || !predicate || !object || rest.length > 0) {
    throw new AttestError('BAD_INPUT', `“${linkId(key)}” is not the id of a link.`, { id: linkId(key) });
  }
  return { key, subject, predicate, object };
}

/**
 * The parts of a link's id.
 * @throws AttestError BAD_INPUT when it is not one.
 */
export function parseLinkId(id: string): LinkKeyParts {
  if (!id.startsWith('link:')) throw new AttestError('BAD_INPUT', `“${id}” is not the id of a link.`, { id });
  return parseLinkKey(id.slice('link:'.length));
}
