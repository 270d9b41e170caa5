import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { compileString } from '@internationalized/string-compiler';
import { languages } from './language.ts';

const head = '// Written by `npm run generate` from the catalogues of texts.\n';
const folder = new URL('./', import.meta.url);

/** Parts that come with `PART-texts.ts`, and not with the page. */
export const lateParts = ['identity', 'inbox', 'story', 'style'] as const;

/** A language's catalogue: keys to messages in the syntax of ICU MessageFormat. */
export type Catalogue = Readonly<Record<string, string>>;

/** Reads the files of a language, one for each part of the interface. A key begins with the name of its file. */
export function readCatalogue(language: string): Catalogue {
  const files = new URL(`${language}/`, folder);
  const entries = readdirSync(files)
    .sort()
    .flatMap((file) => {
      const rows = JSON.parse(readFileSync(new URL(file, files), 'utf8')) as Catalogue;
      return Object.entries(rows).map(([key, message]) => [`${file.replace('.json', '')}.${key}`, message]);
    });
  return Object.fromEntries(entries);
}

/** What a message is to be given: names to types, in the order of the alphabet. */
export function valuesOf(message: string): readonly (readonly [name: string, type: string])[] {
  const values = new Map<string, string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument) {
        if (!values.has(element.value)) values.set(element.value, 'string');
      } else if (element.type === TYPE.number) values.set(element.value, 'number');
      else if (element.type === TYPE.plural || element.type === TYPE.select) {
        const names = Object.keys(element.options).filter((name) => name !== 'other');
        values.set(
          element.value,
          element.type === TYPE.plural
            ? 'number'
            : [...names, 'other'].map((name) => `'${name}'`).join(' | '),
        );
        for (const { value } of Object.values(element.options)) visit(value);
      }
    }
  };
  visit(parse(message));
  return [...values].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The module of a language: each message as text, or as a function of what it is given. */
export function toModule(catalogue: Catalogue): string {
  const rows = Object.entries(catalogue).map(
    ([key, message]) => `  ${JSON.stringify(key)}: ${compileString(message)},\n`,
  );
  return `// @ts-nocheck\n${head}export const strings = {\n${rows.join('')}};\n`;
}

/** What each text is to be given, so that a missing name does not compile. */
export function toTypes(catalogue: Catalogue): string {
  const rows = Object.entries(catalogue).map(([key, message]) => {
    const values = valuesOf(message).map(([name, type]) => `readonly ${name}: ${type}`);
    return `  ${JSON.stringify(key)}: ${values.length === 0 ? 'null' : `{ ${values.join('; ')} }`};\n`;
  });
  return `${head}export interface Texts {\n${rows.join('')}}\n`;
}

/** The module of what the server says in English, in another language. */
function toServerModule(code: string): string {
  const words: unknown = JSON.parse(readFileSync(new URL(`server/${code}.json`, folder), 'utf8'));
  return `${head}import type { ServerWords } from '../server-words.ts';\n\nexport const words: ServerWords = ${JSON.stringify(words)};\n`;
}

/** What is to stand in the folder of what is generated: file names to contents. */
export function generated(): ReadonlyMap<string, string> {
  const modules = Object.keys(languages).flatMap((code) => {
    const rows = Object.entries(readCatalogue(code));
    const partOf = (key: string) => lateParts.find((part) => key.startsWith(`${part}.`));
    const rowsOf = (part?: string): Catalogue =>
      Object.fromEntries(rows.filter(([key]) => partOf(key) === part));
    return [
      [`${code}.ts`, toModule(rowsOf())] as const,
      ...lateParts.map((part) => [`${part}-${code}.ts`, toModule(rowsOf(part))] as const),
    ];
  });
  const others = Object.keys(languages).filter((code) => code !== 'en');
  const ofServer = others.map((code) => [`server-${code}.ts`, toServerModule(code)] as const);
  return new Map([['texts.ts', toTypes(readCatalogue('en'))], ...modules, ...ofServer]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('generated/', folder), { recursive: true });
  for (const [name, content] of generated()) writeFileSync(new URL(`generated/${name}`, folder), content);
}
