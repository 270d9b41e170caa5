import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkPredicates, relationshipType } from '../ontology/ontology.ts';
import { projectRoot } from '../root.ts';

/** The most hops that a path may have. */
export const maximumHops = 8;

const linkTypes = linkPredicates.map((predicate) => `\`${relationshipType(predicate.id)}\``).join('|');

/**
 * What a statement's file leaves open because Cypher takes no parameter there: `:LINK` stands for every relationship type of a
 * link, `:LINK_TYPE` for one of them, `*..HOPS` for a number of hops. All come from small fixed sets, so that Neo4j's plan
 * cache stays warm and nothing a user types ever becomes Cypher.
 */
export interface Blanks {
  readonly linkType?: string;
  readonly hops?: number;
}

const texts = new Map<string, string>();

function readStatement(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(projectRoot, 'cypher', `${name}.cypher`), 'utf8');
  texts.set(name, text);
  return text;
}

function fill(text: string, blanks: Blanks): string {
  let filled = text.replace(/:LINK\b(?!_)/gu, `:${linkTypes}`);
  if (blanks.linkType !== undefined) {
    if (!linkPredicates.some((predicate) => relationshipType(predicate.id) === blanks.linkType)) {
      throw new Error(`No predicate has the relationship type ${blanks.linkType}.`);
    }
    filled = filled.replaceAll(':LINK_TYPE', `:\`${blanks.linkType}\``);
  }
  if (blanks.hops !== undefined) {
    if (!Number.isInteger(blanks.hops) || blanks.hops < 1 || blanks.hops > maximumHops) {
      throw new Error(`${blanks.hops} is not a number of hops from 1 to ${maximumHops}.`);
    }
    filled = filled.replaceAll('*..HOPS', `*..${blanks.hops}`);
  }
  return filled;
}

const filledTexts = new Map<string, string>();

/** The text of `cypher/NAME.cypher`, with its blanks filled from the ontology. */
export function statement(name: string, blanks: Blanks = {}): string {
  const key = `${name} ${blanks.linkType ?? ''} ${blanks.hops ?? ''}`;
  const known = filledTexts.get(key);
  if (known !== undefined) return known;
  const text = fill(readStatement(name), blanks);
  filledTexts.set(key, text);
  return text;
}
