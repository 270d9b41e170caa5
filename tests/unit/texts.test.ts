import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generated, lateParts, readCatalogue, valuesOf } from '../../client/texts/generate.ts';
import { languages } from '../../client/texts/language.ts';
import { say, sayAll, sayNumber } from '../../client/texts/say.ts';
import { projectRoot } from '../../server/root.ts';

const english = readCatalogue('en');
const others = Object.keys(languages).filter((code) => code !== 'en');

/** Sources of the client, without what is generated. */
const sources = readdirSync(join(projectRoot, 'client'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path) && !/generated|dist|node_modules/u.test(path))
  .map((path) => readFileSync(join(projectRoot, 'client', path), 'utf8'))
  .join('\n');

test.each(lateParts)('whoever says a text of the part %s, which comes late, waits for it', (part) => {
  const folder = join(projectRoot, 'client');
  const says = new RegExp(`\\bsay(?:Parts)?\\(\\s*['\`]${part}\\.`, 'u');
  const late = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path) && !/generated/u.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const)
    .filter(([, text]) => says.test(text) && !text.includes(`texts/${part}-texts.ts'`));
  expect(late.map(([path]) => path)).toEqual([]);
});

/** Keys that are put together, such as `voices.${kind}`. */
const patterns = [...sources.matchAll(/`([a-z][\w.]*\.\w*)\$\{[^`]*`/gu)].map(([, head = '']) => head);

test('what is generated is what the catalogues say now', () => {
  for (const [name, content] of generated())
    expect(readFileSync(join(projectRoot, 'client/texts/generated', name), 'utf8'), name).toBe(content);
});

test('every text is said somewhere', () => {
  const unused = Object.keys(english).filter(
    (key) => !sources.includes(`'${key}'`) && !patterns.some((head) => key.startsWith(head)),
  );
  expect(unused).toEqual([]);
});

describe.each(others)('the catalogue of %s', (code) => {
  const catalogue = readCatalogue(code);

  test('has the texts of English, no more and no less', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  test('gives each text a wording that takes the same values', () => {
    const wrong = Object.entries(english).filter(([key, message]) => {
      const other = catalogue[key] ?? '';
      return other.trim() === '' || JSON.stringify(valuesOf(other)) !== JSON.stringify(valuesOf(message));
    });
    expect(wrong.map(([key]) => `${key}: ${catalogue[key]}`)).toEqual([]);
  });

  test('is not English', () => {
    const same = Object.entries(english).filter(
      ([key, message]) =>
        /\w+ \w+ \w+/u.test(message.replace(/\{[^}]*\}/gu, '')) && catalogue[key] === message,
    );
    expect(same).toEqual([]);
  });
});

test('values stand in their places, counted by the rules of the language', () => {
  expect(say('voices.onLadders', { count: 1 })).toBe('on 1 ladder');
  expect(say('voices.onLadders', { count: 1200 })).toBe('on 1,200 ladders');
  expect(sayNumber(1200)).toBe('1,200');
  expect(sayAll(['A', 'B', 'C'])).toBe('A, B, and C');
});
