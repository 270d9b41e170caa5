import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { idsInAnswer } from '../../client/ids-in-answer.ts';
import { questionsOf } from '../../client/state/questions-of.ts';
import { checkQuestion } from '../../server/http/limit-question.ts';
import { arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'), { assumeValidSDL: true });
const opened = stateAfter([
  { type: 'start-arrived', start: makeStart() },
  arriveDocument(['a', 'b', 'c'], [makeLink('a', 'b')]),
]);

describe('the questions behind a picture', () => {
  test('are valid and light, ask for what is drawn under the filter of the view, and for what is compared', () => {
    const state = stateAfter(
      [
        { type: 'set-aside', kind: 'hidden', ids: ['c'], isAside: true },
        { type: 'filter-changed', filter: { frontier: 1 } },
        { type: 'comparison-changed', to: { first: 'a', second: 'b' } },
      ],
      opened,
    );
    const questions = questionsOf(state);
    expect(questions.map(({ about, variables }) => [about, variables])).toEqual([
      ['picture', { ids: ['a', 'b'], filter: { frontier: 1 } }],
      ['comparison', { first: ['a'], second: ['b'], filter: { frontier: 1 } }],
    ]);
    for (const { text, variables } of questions) {
      const document = parse(text);
      expect(validate(schema, document)).toEqual([]);
      expect(checkQuestion({ schema, document, variableValues: { ...variables } })).toMatchObject({
        objects: expect.any(Number),
      });
    }
  });

  test('of thousands ask in columns, and of paths for each pair of ends', () => {
    const many = Array.from({ length: 2_000 }, (_, at) => `e${at}`);
    const large = stateAfter([
      { type: 'start-arrived', start: makeStart() },
      arriveDocument(many, [makeLink('e0', 'e1')]),
      { type: 'path-ends-picked', ids: ['e0', 'e1', 'e2'] },
    ]);
    const questions = questionsOf(large);
    expect(questions.map(({ about }) => about)).toEqual(['picture', 'paths', 'paths', 'paths']);
    for (const { text, variables } of questions) {
      const document = parse(text);
      expect(validate(schema, document)).toEqual([]);
      expect(checkQuestion({ schema, document, variableValues: { ...variables } })).not.toBeInstanceOf(Error);
    }
  });

  test('are none where nothing is drawn', () => {
    expect(questionsOf(stateAfter([]))).toEqual([]);
  });
});

describe('the ids in an answer', () => {
  test('are found at any depth, in objects and in columns, each once and in order', () => {
    const answer = {
      links: [{ id: 'l', subject: { id: 'a' } }, null],
      picture: { entities: { ids: ['a', 'b'] }, links: { subjects: [0] } },
    };
    expect(idsInAnswer(answer)).toEqual(['l', 'a', 'b']);
  });

  test('may be none, whatever the answer is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => idsInAnswer(value).every((id) => typeof id === 'string')),
    );
  });
});
