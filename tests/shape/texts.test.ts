import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { projectRoot } from '../../server/root.ts';

/** Folders and files whose texts all come from the catalogue: all that the page is made of. */
const spoken = ['actions', 'api', 'graph', 'main.tsx', 'standalone', 'state', 'texts/time-words.ts', 'ui'];

/** Names that are the same in every language. */
const properNames: ReadonlySet<string> = new Set([
  'Attest',
  'GraphQL',
  'CSV',
  'JSON',
  'npx attest import examples/khojaly-statement/bundle.json',
]);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const attributes = /^(aria-label|aria-description|label|title|placeholder|alt|description|summary|words)$/u;
/** What takes words of the program: queries, keys, selectors, names of events. */
const askers =
  /^(graphql|gql|say|sayParts|querySelector|querySelectorAll|closest|matches|matchMedia|on|off|stringify)$/u;
const unseenTypes = /^(ThrowStatement|ImportDeclaration|ExportAllDeclaration|TS\w+)$/u;
const isWord = (text: string): boolean => /\p{L}{2}/u.test(text);
const isSentence = (text: string): boolean => /\p{L}{2,}[,:]? \p{L}{2,}/u.test(text);

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  return String(node.name ?? nameOf(node.property));
};

/** Whether what stands in a node is seen by no reader: a class name, an error of the program, a module's name, a type; or is the same in every language: what stands on a key. */
function hides(node: Node): boolean {
  if (node.type === 'NewExpression') return nameOf(node.callee) === 'Error';
  if (node.type === 'JSXElement') return nameOf((node.openingElement as Node).name) === 'kbd';
  if (node.type === 'JSXAttribute') return !attributes.test(nameOf(node.name));
  // What is compared is a word of the program.
  if (node.type === 'BinaryExpression') return /^[!=]==$/u.test(String(node.operator));
  if (node.type === 'CallExpression') return askers.test(nameOf(node.callee));
  if (node.type === 'TaggedTemplateExpression') return true;
  return unseenTypes.test(node.type);
}

/** The text that a node holds, if it is one that would be seen. */
function textOf(node: Node, parent: Node): string | null {
  const text =
    node.type === 'TemplateLiteral'
      ? (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw).join('…')
      : node.type === 'JSXText' || (node.type === 'Literal' && typeof node.value === 'string')
        ? String(node.value)
        : null;
  if (text === null) return null;
  if (properNames.has(text.trim()) || text.startsWith('<')) return null;
  const isAlone = node.type === 'JSXText' || parent.type === 'JSXAttribute';
  return (isAlone ? isWord(text) : isSentence(text)) ? text.trim() : null;
}

/** Texts of a module that a reader sees and that stand in it. */
function literalsOf(path: string): string[] {
  const { program } = parseSync(path, readFileSync(path, 'utf8'));
  const found: string[] = [];
  const visit = (value: unknown, parent: Node): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, parent);
    if (!isNode(value) || hides(value)) return;
    const text = textOf(value, parent);
    if (text !== null) found.push(`${path}: ${text}`);
    // The name of a property is a word of the program, or of a file that is saved.
    const parts = value.type === 'Property' ? [value.value] : Object.values(value);
    for (const child of parts) visit(child, value);
  };
  visit(program.body, { type: 'Program' });
  return found;
}

/** The module itself, or the modules of a folder that are not generated. */
function filesOf(place: string): string[] {
  const path = join(projectRoot, 'client', place);
  if (/\.tsx?$/u.test(place)) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('generated'))
    .map((file) => join(path, file));
}

test('what a reader sees comes from the catalogue of texts', () => {
  const files = spoken.flatMap(filesOf);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(literalsOf)).toEqual([]);
});
