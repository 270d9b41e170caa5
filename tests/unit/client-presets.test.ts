import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  contrastOf,
  inkOn,
  leastOfSigns,
  leastOfText,
  linearOf,
  lineOn,
} from '../../client/graph/contrast-of.ts';
import { judgeBrand } from '../../client/graph/presets/brand.ts';
import { paletteOf } from '../../client/graph/presets/palette-of.ts';
import type { Colours } from '../../client/graph/presets/preset.ts';
import { presets } from '../../client/graph/presets/presets.ts';
import { lineTones } from '../../client/graph/styling/scales.ts';
import { colouredGroups, measureSteps, tones } from '../../client/graph/styling/tones.ts';
import { typeLooks } from '../../client/graph/type-looks.ts';
import { presetNames } from '../../client/state/style.ts';

const css = readFileSync(new URL('../../client/ui/theme.css', import.meta.url), 'utf8');

/** The page's own colours: those of the light theme, with those that the dark one has of its own in place of them. */
function pageColours(theme: 'light' | 'dark'): Colours {
  const [light = '', dark = ''] = css.split(':root[data-theme="dark"]');
  const read = (text: string) =>
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name, hex]) => [name, hex]);
  const types = typeLooks.map(({ root, colour }) => [`type-${root}`, colour]);
  return Object.fromEntries([...types, ...read(light), ...(theme === 'dark' ? read(dark) : [])]) as Colours;
}

/** Colours of somebody's, all of which are told apart. */
const brand = ['#0b5394', '#a61c00', '#38761d', '#7a5c00', '#741b47', '#111111'];

const looks = presetNames.flatMap((name) => (['light', 'dark'] as const).map((theme) => ({ name, theme })));
const coloursOf = async ({ name, theme }: (typeof looks)[number]): Promise<(token: string) => string> => {
  const colours = (await paletteOf({ preset: name, brand }, theme))?.colours ?? pageColours(theme);
  return (token) => {
    const colour = colours[token];
    if (colour === undefined) throw new Error(`${name} has no ${token}.`);
    return colour;
  };
};

/** How eyes without one kind of cones see linear light: Machado, Oliveira and Fernandes 2009, severity 1. */
const eyes = {
  everybody: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** In Oklab (Ottosson 2020), in which distances are as they are seen; times 100. */
function seen(hex: string, eye: keyof typeof eyes): readonly number[] {
  const light = linearOf(hex);
  const row = (at: number): number =>
    Math.min(
      1,
      Math.max(
        0,
        light.reduce((sum, part, column) => sum + part * (eyes[eye][3 * at + column] ?? 0), 0),
      ),
    );
  const [r, g, b] = [row(0), row(1), row(2)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ].map((part) => part * 100);
}
const distance = (one: string, other: string, eye: keyof typeof eyes): number =>
  Math.hypot(...seen(one, eye).map((part, at) => part - (seen(other, eye)[at] ?? 0)));
const pairs = (list: readonly string[]): (readonly [string, string])[] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
const allEyes = Object.keys(eyes) as (keyof typeof eyes)[];

test('every preset has a file of its own and a line in the list', () => {
  const folder = new URL('../../client/graph/presets/', import.meta.url);
  const helpers = ['on-paper.ts', 'palette-of.ts', 'preset.ts', 'presets.ts'];
  expect(readdirSync(folder).filter((file) => !helpers.includes(file))).toHaveLength(presetNames.length);
  expect(Object.keys(presets)).toEqual([...presetNames]);
});

const groups = Array.from({ length: colouredGroups }, (_, at) => `group-${at + 1}`);

describe.each(looks)('the preset $name in a page that is $theme', (look) => {
  const steps = Array.from({ length: measureSteps }, (_, at) => `measure-${at + 1}`);

  test('has texts at 4.5 to 1, also on what is raised from the picture', async () => {
    const of = await coloursOf(look);
    for (const surface of ['surface', 'surface-raised'])
      for (const token of ['ink', 'ink-soft', 'warn', 'side-a', 'side-b'])
        expect(contrastOf(of(token), of(surface)), `${token} on ${surface}`).toBeGreaterThanOrEqual(
          leastOfText,
        );
    const least = look.name === 'contrast' ? 7 : leastOfText;
    expect(contrastOf(of('ink-soft'), of('surface'))).toBeGreaterThanOrEqual(least);
  });

  test('has lines, rims and lines in the colour of a rule at 3 to 1', async () => {
    const of = await coloursOf(look);
    for (const token of ['link-line', 'accent', 'line-strong', 'ink-soft', 'measure-5'])
      expect(contrastOf(of(token), of('surface')), token).toBeGreaterThanOrEqual(leastOfSigns);
    for (const tone of lineTones)
      expect(
        contrastOf(lineOn(of('surface'), of(tone), of('ink')), of('surface')),
        tone,
      ).toBeGreaterThanOrEqual(leastOfSigns);
  });

  test('has a sign at 4.5 to 1 on every fill', async () => {
    const of = await coloursOf(look);
    for (const fill of [...tones, ...typeLooks.map(({ root }) => `type-${root}`)])
      expect(contrastOf(inkOn(of(fill)), of(fill)), fill).toBeGreaterThanOrEqual(leastOfText);
  });

  test('has values that rise without their hue: each step farther from the surface, for every eye', async () => {
    const of = await coloursOf(look);
    const rise = steps.map((step) => contrastOf(of(step), of('surface')));
    expect(rise).toEqual([...rise].sort((one, other) => one - other));
    for (const eye of allEyes)
      steps.slice(1).forEach((step, at) => {
        expect(distance(of(step), of(steps[at] ?? step), eye), `${step}, ${eye}`).toBeGreaterThanOrEqual(4);
      });
  });

  test('has disputes and the sides of a comparison told apart from other lines by every eye', async () => {
    const of = await coloursOf(look);
    for (const eye of allEyes) {
      expect(distance(of('link-line'), of('warn'), eye), eye).toBeGreaterThanOrEqual(6);
      expect(distance(of('side-a'), of('side-b'), eye), eye).toBeGreaterThanOrEqual(6);
    }
  });
});

// A reader's own colours are theirs: what they are for is told by shapes, signs and captions as well.
test.each(looks.filter(({ name }) => name !== 'brand'))(
  '$name, $theme, has fills of what a rule tells apart that no common colour blindness makes one',
  async (look) => {
    const of = await coloursOf(look);
    for (const eye of allEyes)
      for (const [one, other] of pairs(groups))
        expect(distance(of(one), of(other), eye), `${one} ${other}, ${eye}`).toBeGreaterThanOrEqual(7);
  },
);

test('the colour-blind safe preset tells lines apart better than any other', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const of = await coloursOf({ name: 'colour-blind', theme });
    for (const eye of allEyes)
      for (const [one, other] of pairs(['link-line', 'warn', 'side-a', 'side-b']))
        expect(distance(of(one), of(other), eye), `${one} ${other}, ${eye}, ${theme}`).toBeGreaterThanOrEqual(
          9,
        );
  }
});

test('a colour that is lost on white is refused with its contrast, and has no part in a picture that names it', async () => {
  expect(judgeBrand('#ffcc00')).toEqual({ ratio: expect.closeTo(1.51, 1), isEnough: false });
  expect(judgeBrand('#0b5394').isEnough).toBe(true);
  const palette = await paletteOf({ preset: 'brand', brand: ['#ffcc00', '#0b5394'] }, 'dark');
  expect(palette?.scheme).toBe('light');
  expect(palette?.colours['type-person']).toBe('#0b5394');
});
