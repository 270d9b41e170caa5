import type { Bundle, BundleDocument } from '../domain/bundle.ts';
import { entityIdProblem, sha256 } from '../domain/ids.ts';
import { allowsType, findEntityType } from '../ontology/ontology.ts';
import { checkClaim } from './check-claim.ts';
import { type BundleIndex, type Complain, checkDate, checkPassage } from './check-passage.ts';
import type { Rejection } from './rejection.ts';

function checkDocument(index: BundleIndex, document: BundleDocument, complain: Complain): void {
  if (!findEntityType(document.type)) complain('type', `there is no type “${document.type}”`);
  else if (!allowsType(['document'], document.type))
    complain('type', `“${document.type}” is not a type of document`);
  checkDate(document.published, 'published', complain);
  const { text, publisher } = document;
  if (publisher !== undefined && !index.typeOf.has(publisher)) {
    complain('publisher', `there is no entity “${publisher}” in ${index.place}`);
  }
  if (document.status === 'cited') {
    if (text !== undefined)
      complain('text', 'a cited document is one whose text we do not have; with a text it is held');
    return;
  }
  if (text === undefined) complain('text', 'a held document needs its text');
  if (publisher === undefined)
    complain('publisher', 'a held document needs its publisher: it is voice 0 of every claim');
  if (text !== undefined && document.sha256 !== undefined && document.sha256 !== sha256(text)) {
    complain('sha256', `the text has the SHA-256 ${sha256(text)}`);
  }
}

/**
 * Everything that a bundle of the right shape can still have wrong: references, types, quotes, dates, ladders. One rejection a
 * fault, in the order of the rows; an empty list means that it can be written.
 */
export function checkBundle(bundle: Bundle): Rejection[] {
  const rejected: Rejection[] = [];
  const at = (list: string, position: number, id: string | null): Complain => {
    return (field, reason) => void rejected.push({ row: `${list}[${position}]`, id, field, reason });
  };

  const typeOf = new Map<string, string>();
  const documents = new Map<string, BundleDocument>();
  const claimIds = new Set<string>();
  const meet = ({ id, type }: { id: string; type: string }, complain: Complain): void => {
    const problem = entityIdProblem(id);
    if (problem) complain('id', problem);
    if (typeOf.has(id)) complain('id', 'the same id stands on an earlier row');
    typeOf.set(id, type);
  };
  for (const [position, document] of bundle.documents.entries()) {
    meet(document, at('documents', position, document.id));
    documents.set(document.id, document);
  }
  for (const [position, entity] of bundle.entities.entries())
    meet(entity, at('entities', position, entity.id));
  const index: BundleIndex = { typeOf, documents, place: 'this bundle' };

  for (const [position, document] of bundle.documents.entries()) {
    checkDocument(index, document, at('documents', position, document.id));
  }
  for (const [position, { id, type }] of bundle.entities.entries()) {
    const complain = at('entities', position, id);
    if (!findEntityType(type)) complain('type', `there is no type “${type}”`);
    else if (allowsType(['document'], type))
      complain('type', 'a document stands in documents, not in entities');
  }
  for (const [position, mention] of bundle.mentions.entries()) {
    const complain = at('mentions', position, mention.entity);
    if (!typeOf.has(mention.entity))
      complain('entity', `there is no entity “${mention.entity}” in ${index.place}`);
    checkPassage(index, mention, '', complain);
  }
  for (const [position, claim] of bundle.claims.entries()) {
    const complain = at('claims', position, claim.id);
    if (claimIds.has(claim.id)) complain('id', 'the same id stands on an earlier row');
    claimIds.add(claim.id);
    checkClaim(index, claim, complain);
  }
  return rejected;
}
