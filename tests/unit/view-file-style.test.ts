import { describe, expect, test } from 'vitest';
import { readStoryFile, readViewFile } from '../../server/saved/read-file.ts';

const fileOf = (content: object) => ({
  format: 'attest-view',
  version: 1,
  name: 'A view',
  caption: '',
  madeAt: { at: '2026-11-27T10:00:00Z', change: null },
  content,
});
/** The smallest beginning of a JPEG. */
const jpeg = `data:image/jpeg;base64,${Buffer.from([0xff, 0xd8, 0xff, 0xe0]).toString('base64')}`;
const picture = { id: 'a', image: 'k1', alt: 'A face', credit: 'The outlet' };
const rule = { channel: 'colour', by: 'type', of: '', scale: {} };
const refusal = (content: object): string => {
  try {
    readViewFile(JSON.stringify(fileOf(content)));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
};

describe('the style in the file of a view', () => {
  test('is taken with its rules, pictures and images, and from before there were rules', () => {
    const style = { preset: 'print', brand: ['#0b5394'], rules: [rule], pictures: [picture] };
    expect(refusal({ style, images: [{ key: 'k1', data: jpeg }] })).toBe('');
    expect(refusal({ measure: { metric: 'degree', as: 'size' } })).toBe('');
  });

  test.each([
    [
      'preset',
      { preset: 'neon' },
      /^content\.style\.preset: must be one of screen, print, contrast, colour-blind, brand/u,
    ],
    [
      'channel',
      { rules: [{ ...rule, channel: 'glow' }] },
      /^content\.style\.rules\[0\]\.channel: must be one of colour, shape/u,
    ],
    ['source', { rules: [{ ...rule, by: 'mood' }] }, /^content\.style\.rules\[0\]\.by: must be one of type/u],
    [
      'source of a width',
      { rules: [{ ...rule, channel: 'width', by: 'predicate' }] },
      /^content\.style\.rules\[0\]\.by: must be one of origins, tellers, claims/u,
    ],
    [
      'source of strokes',
      { rules: [{ ...rule, channel: 'dash', by: 'predicate' }] },
      /^content\.style\.rules\[0\]\.by: must be one of origins, tellers, claims, stance/u,
    ],
    [
      'property without a predicate',
      { rules: [{ ...rule, by: 'property' }] },
      /^content\.style\.rules\[0\]\.of: /u,
    ],
    ['colour', { brand: ['red'] }, /^content\.style\.brand\[0\]: /u],
    [
      'picture without a credit',
      { pictures: [{ ...picture, credit: ' ' }] },
      /^content\.style\.pictures\[0\]\.credit: must hold more than blanks/u,
    ],
    [
      'number of pictures',
      { pictures: Array.from({ length: 17 }, () => picture) },
      /^content\.style\.pictures: /u,
    ],
    ['part', { glow: true }, /^content\.style: “glow” is not a field here/u],
  ])('is refused by the name of the field: %s', (_, style, message) => {
    expect(refusal({ style })).toMatch(message);
  });

  test('holds no image that is none, whatever it is called, and none that is too large', () => {
    const held = (data: string) => refusal({ images: [{ key: 'k1', data }] });
    const svg = `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`;
    expect(held(svg)).toMatch(/^content\.images\[0\]\.data must be a JPEG/u);
    expect(held(`data:image/jpeg;base64,${Buffer.from('<svg/>').toString('base64')}`)).toMatch(
      /^content\.images\[0\]\.data is called a JPEG/u,
    );
    expect(held(`data:image/jpeg;base64,/9j/<script>`)).toMatch(/must be a JPEG/u);
    expect(held(jpeg + 'A'.repeat(33_000))).toMatch(
      /^content\.images\[0\]\.data: must NOT have more than 33000 characters/u,
    );
  });

  test('is looked at in the views of a story, too', () => {
    const view = fileOf({ images: [{ key: 'k1', data: 'data:image/png;base64,AAAA' }] });
    const story = {
      ...fileOf({ slides: [] }),
      format: 'attest-story',
      views: [{ id: 'v', version: 1, file: view }],
    };
    const { madeAt: _, ...file } = story;
    expect(() => readStoryFile(JSON.stringify(file))).toThrow(
      /^views\[0\]\.file\.content\.images\[0\]\.data must be a JPEG/u,
    );
  });
});
