import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkPredicates, locatingPredicates, relationshipType } from '../ontology/ontology.ts';
import { projectRoot } from '../root.ts';

const alternatives = (predicates: readonly { readonly id: string }[]): string =>
  predicates.map(({ id }) => `\`${relationshipType(id)}\``).join('|');
const linkTypes = alternatives(linkPredicates);
const locatingTypes = alternatives(locatingPredicates);

/**
 * What a filter has to look at: nothing, the types of entities alone, what stands on links and claims, everything that is known of each
 * claim, or also how many say the same. Of a part that is simpler for one of them there is a file of its own (`link-passes-links`): the whole takes Neo4j
 * seconds to plan when it has just started.
 */
export type Looks = 'nothing' | 'types' | 'links' | 'claims' | 'counts';

/** What a reader can save: each has versions, which are kept in one way. */
export type Saved = 'View' | 'Story';

/** Which way a page runs through its order. */
export type Way = 'forward' | 'backward';

/**
 * What a statement's file leaves open because Cypher takes no parameter there. All come from small fixed sets, so that Neo4j's
 * plan cache stays warm and nothing a user types ever becomes Cypher:
 * `:LINK` every relationship type of a link, `:LOCATING` those that say where something is, `:LINK_TYPE` one of them;
 * `@ANCHOR` the part that the question begins from, `@CLAIMS` the one that this begins from; `.KEY` the property that rows are ordered by;
 * `:SAVED` a view or a story, `:SAVED_VERSION` one of its versions;
 * `BEYOND`, `BEFORE`, `WAY`, `BACK` what a page's way makes of > and <, ASC and DESC.
 */
export interface Blanks {
  readonly linkType?: string;
  readonly anchor?: string;
  readonly claims?: string;
  readonly key?: string;
  readonly way?: Way;
  readonly looks?: Looks;
  readonly saved?: Saved;
}

const pathOf = (name: string): string => join(projectRoot, 'cypher', `${name}.cypher`);
const readText = (name: string): string => readFileSync(pathOf(name), 'utf8');

const partUse = /@([a-z][a-z-]*)(?:\(([A-Z_]+: (?:[^()]|\([^()]*\))*)\))?/gu;

/** A part's text without its header, its blanks filled with what its user gives. */
function part(name: string, given: string | undefined, looks: Looks, depth: number): string {
  if (depth > 5) throw new Error(`The part ${name} stands within itself.`);
  const own = `parts/${name}-${looks}`;
  let text = readText(existsSync(pathOf(own)) ? own : `parts/${name}`)
    .replace(/^\/\/.*\n/gmu, '')
    .trimEnd();
  for (const blank of given?.split('; ') ?? []) {
    const [key = '', value = ''] = blank.split(': ');
    // What is given may hold the blank's own name (`IT: IT` hands it on), so that one pass is all there may be.
    text = text.replace(new RegExp(`\\b${key}\\b(?!:)`, 'gu'), () => value);
  }
  return include(text, looks, depth + 1);
}

/** A text with the parts that it names with `@` put in. */
const include = (text: string, looks: Looks, depth = 0): string =>
  text.replace(partUse, (_, name: string, given: string | undefined) => part(name, given, looks, depth));

function readStatement(name: string, { anchor = '', claims = '', looks = 'counts' }: Blanks): string {
  const text = readText(name)
    .replace(/^\/\/.*\n/gmu, '')
    .replaceAll('@ANCHOR', `@${anchor}`);
  return include(include(text, looks).replaceAll('@CLAIMS', `@${claims}`), looks);
}

const ways = {
  forward: { BEYOND: '>', BEFORE: '<', WAY: 'ASC', BACK: 'DESC' },
  backward: { BEYOND: '<', BEFORE: '>', WAY: 'DESC', BACK: 'ASC' },
} as const;

function fill(text: string, { linkType, key, way, saved }: Blanks): string {
  let filled = text.replace(/:LINK\b(?!_)/gu, `:${linkTypes}`).replace(/:LOCATING\b/gu, `:${locatingTypes}`);
  if (linkType !== undefined) {
    if (!linkPredicates.some((predicate) => relationshipType(predicate.id) === linkType)) {
      throw new Error(`No predicate has the relationship type ${linkType}.`);
    }
    filled = filled.replaceAll(':LINK_TYPE', `:\`${linkType}\``);
  }
  if (saved !== undefined)
    filled = filled.replaceAll(':SAVED_VERSION', `:${saved}Version`).replace(/:SAVED\b/gu, `:${saved}`);
  if (key !== undefined) filled = filled.replace(/\.KEY\b/gu, `.${key}`);
  if (way !== undefined) {
    for (const [blank, value] of Object.entries(ways[way])) {
      filled = filled.replace(new RegExp(`\\b${blank}\\b`, 'gu'), value);
    }
  }
  return filled;
}

const blankNames = ['linkType', 'anchor', 'claims', 'key', 'way', 'looks', 'saved'] as const;
const filledTexts = new Map<string, string>();

/** The text of `cypher/NAME.cypher`, with its parts put in and its blanks filled. */
export function statement(name: string, blanks: Blanks = {}): string {
  const key = JSON.stringify([name, ...blankNames.map((blank) => blanks[blank])]);
  const known = filledTexts.get(key);
  if (known !== undefined) return known;
  const text = fill(readStatement(name, blanks), blanks);
  filledTexts.set(key, text);
  return text;
}
