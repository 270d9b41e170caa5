import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LlmConfig } from '../../server/config.ts';
import { stances } from '../../server/domain/bundle.ts';
import { AttestError } from '../../server/domain/errors.ts';
import { textProblems } from '../../server/domain/text-problem.ts';
import { checkBundle } from '../../server/ingest/check-bundle.ts';
import type { SourceDocument } from '../../server/ingest/extract/extract.ts';
import { toBundle } from '../../server/ingest/extract/to-bundle.ts';
import type { Pace } from '../../server/ingest/llm/chat-client.ts';
import { cutPassages } from '../../server/ingest/llm/cut-passages.ts';
import { extractWithLlm, makeLlmExtractor } from '../../server/ingest/llm/extract-with-llm.ts';
import { LlmFailure, retryAfterMs } from '../../server/ingest/llm/failure.ts';
import { type Answer, readAnswer } from '../../server/ingest/llm/read-answer.ts';
import { toReading } from '../../server/ingest/llm/to-reading.ts';
import { checkShape } from '../../server/ingest/read-bundle.ts';
import {
  answers,
  type Behaviour,
  completion,
  type ModelEndpoint,
  openModelEndpoint,
  sends,
} from '../support/model-endpoint.ts';

const key = 'sk-very-secret-0123456789';
const brisk: Pace = { attempts: 4, firstMs: 1, mostMs: 4, mostAskedMs: 5_000 };

const source: SourceDocument = {
  name: 'Lake Agreement signed',
  text: 'The Harbour Board signed the Lake Agreement\non 3 May 2019.\n\nAccording to the Lake Mayor, 613 people live in  Northport. She denied that the Harbour Board had visited Northport.',
  language: 'en',
  publisher: 'Lake Paper',
};

const good = {
  entities: [
    { name: 'Harbour Board', type: 'organization', otherNames: [] },
    { name: 'Lake Agreement', type: 'agreement', otherNames: [] },
    { name: 'Lake Mayor', type: 'person', otherNames: [] },
    { name: 'Northport', type: 'city', otherNames: [] },
    { name: 'people', type: 'group', otherNames: [] },
  ],
  claims: [
    {
      subject: 'Harbour Board',
      predicate: 'signed',
      object: { entity: 'Lake Agreement' },
      polarity: 'positive',
      time: { edtf: '2019-05-03', text: '3 May 2019' },
      quote: 'The Harbour Board signed the Lake Agreement on 3 May 2019',
      voices: [],
    },
    {
      subject: 'people',
      predicate: 'amounts-to',
      object: { quantity: { min: 613, max: 613, unit: 'persons', approximate: false, text: '613 people' } },
      polarity: 'positive',
      time: null,
      quote: '613 people live in Northport',
      voices: [{ speaker: 'Lake Mayor', stance: 'asserts', cue: 'According to the Lake Mayor' }],
    },
    {
      subject: 'Harbour Board',
      predicate: 'visited',
      object: { entity: 'Northport' },
      polarity: 'positive',
      time: null,
      quote: 'the Harbour Board had visited Northport',
      voices: [{ speaker: 'Lake Mayor', stance: 'denies', cue: 'She denied' }],
    },
  ],
};
type Claim = (typeof good.claims)[number];
const withClaim = (change: Record<string, unknown>) => ({
  ...good,
  claims: [...good.claims, { ...(good.claims[2] as Claim), ...change }],
});

let endpoint: ModelEndpoint;
let llm: LlmConfig;
beforeAll(async () => {
  endpoint = await openModelEndpoint();
  llm = {
    url: endpoint.url,
    key,
    model: 'reader-2',
    price: { in: 1, out: 5 },
    concurrency: 2,
    timeoutSeconds: 20,
  };
});
afterAll(() => endpoint.close());

const extract = (options: Partial<LlmConfig> = {}, from = source, signal?: AbortSignal) =>
  extractWithLlm(from, { llm: { ...llm, ...options }, pace: brisk, ...(signal ? { signal } : {}) });

async function failureOf(work: Promise<unknown>): Promise<AttestError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AttestError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}
const reasons = (result: { readonly dropped: readonly { readonly reason: string }[] }): string[] =>
  result.dropped.map(({ reason }) => reason);

describe('a good answer', () => {
  test('becomes a bundle in the text’s own words, with ladders', async () => {
    endpoint.behave(answers(good));
    const { bundle, dropped, usage, isPartial } = await extract();
    expect(dropped).toEqual([]);
    expect(checkBundle(bundle)).toEqual([]);
    expect(checkShape(bundle).rejected).toEqual([]);
    const nameOf = new Map([...bundle.entities, ...bundle.documents].map(({ id, name }) => [id, name]));
    expect(
      bundle.claims.map(({ subject, predicate, passages, voices, time, extraction }) => ({
        subject: nameOf.get(subject),
        predicate,
        quote: passages[0]?.quote,
        voices: voices.map(({ speaker, stance, scope, cue }) => [
          nameOf.get(speaker),
          stance,
          scope,
          cue?.quote,
        ]),
        time: time?.basis,
        by: extraction?.by,
      })),
    ).toEqual([
      {
        subject: 'Harbour Board',
        predicate: 'signed',
        quote: 'The Harbour Board signed the Lake Agreement\non 3 May 2019',
        voices: [['Lake Paper', 'asserts', 'explicit', undefined]],
        time: 'stated',
        by: 'llm/reader-2',
      },
      {
        subject: 'people',
        predicate: 'amounts-to',
        quote: '613 people live in  Northport',
        voices: [
          ['Lake Paper', 'reports', 'explicit', undefined],
          ['Lake Mayor', 'asserts', 'explicit', 'According to the Lake Mayor'],
        ],
        time: undefined,
        by: 'llm/reader-2',
      },
      {
        subject: 'Harbour Board',
        predicate: 'visited',
        quote: 'the Harbour Board had visited Northport',
        voices: [
          ['Lake Paper', 'reports', 'explicit', undefined],
          ['Lake Mayor', 'denies', 'explicit', 'She denied'],
        ],
        time: undefined,
        by: 'llm/reader-2',
      },
    ]);
    expect(usage).toEqual({ answers: 1, unmetered: 0, tokensIn: 1000, tokensOut: 200, cost: 0.002 });
    expect(isPartial).toBeUndefined();
  });

  test('gives the same bundle each time', async () => {
    endpoint.behave(answers(good));
    expect((await extract()).bundle).toEqual((await extract()).bundle);
  });

  test('is asked for with a strict schema, at temperature 0, the text marked as data', async () => {
    endpoint.behave(answers(good));
    await extract();
    const [request] = endpoint.requests;
    expect(request?.headers.authorization).toBe(`Bearer ${key}`);
    expect(request?.body).toMatchObject({
      model: 'reader-2',
      temperature: 0,
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
    const [, user] = request?.body.messages ?? [];
    const [mark] = /^--- passage \w+ ---$/mu.exec(user?.content ?? '') ?? [];
    expect(user?.content).toContain(`${mark}\n${source.text}\n${mark}`);
  });

  test('may stand between fences, and say nothing of what it took', async () => {
    endpoint.behave(
      sends(200, { ...completion(`\`\`\`json\n${JSON.stringify(good)}\n\`\`\``), usage: undefined }),
    );
    const { bundle, usage } = await extract();
    expect(bundle.claims).toHaveLength(3);
    expect(usage).toEqual({ answers: 1, unmetered: 1, tokensIn: 0, tokensOut: 0, cost: 0 });
  });

  test('about two passages that overlap is kept once', async () => {
    const filler = (word: string): string => `${word} goes on about this and that. `.repeat(170);
    const text = `${filler('One')}The Harbour Board signed the Lake Agreement. ${filler('Two')}`;
    const cut = cutPassages(text);
    const at = text.indexOf('The Harbour');
    expect(cut.filter(({ start, end }) => start <= at && end > at + 43)).toHaveLength(2);
    const claim = {
      ...(good.claims[0] as Claim),
      time: null,
      quote: 'The Harbour Board signed the Lake Agreement',
    };
    endpoint.behave(answers({ entities: good.entities.slice(0, 2), claims: [claim] }));
    const { bundle } = await extract({}, { ...source, text });
    expect(bundle.claims).toHaveLength(1);
    expect(bundle.entities.map(({ name }) => name)).toEqual([
      'Lake Paper',
      'Harbour Board',
      'Lake Agreement',
    ]);
    expect(bundle.mentions).toHaveLength(2);
  });
});

describe('what is not in the text is left out, with the reason, and the rest is kept', () => {
  test.each<[string, unknown, string]>([
    [
      'an invented quote',
      withClaim({ quote: 'the Harbour Board burned' }),
      'claim “Harbour Board visited”: its quote “the Harbour Board burned” does not occur in its passage',
    ],
    [
      'an invented entity',
      { ...good, entities: [...good.entities, { name: 'Sea Guild', type: 'organization', otherNames: [] }] },
      'entity “Sea Guild”: the name does not occur in its passage',
    ],
    [
      'part of a word as a name',
      { ...good, entities: [...good.entities, { name: 'North', type: 'place', otherNames: [] }] },
      'entity “North”: the name does not occur in its passage',
    ],
    [
      'an unknown type',
      { ...good, entities: [...good.entities, { name: 'Lake', type: 'alien', otherNames: [] }] },
      'entity “Lake”: there is no type “alien”',
    ],
    ['an unknown predicate', withClaim({ predicate: 'hugged' }), 'predicate there is no predicate “hugged”'],
    [
      'a predicate that is derived',
      withClaim({ predicate: 'passes-on' }),
      'predicate “passes-on” is derived from ladders; no claim uses it',
    ],
    [
      'a type that the predicate does not allow',
      withClaim({ predicate: 'signed' }),
      'object “signed” takes document, agreement as object, not city',
    ],
    [
      'a speaker who is no entity',
      withClaim({ voices: [{ speaker: 'Sea Guild', stance: 'asserts', cue: null }] }),
      "claim “Harbour Board visited”: its speaker “Sea Guild” is not among the passage's entities",
    ],
    [
      'an invented cue',
      withClaim({ voices: [{ speaker: 'Lake Mayor', stance: 'asserts', cue: 'She swore' }] }),
      'claim “Harbour Board visited”: its cue “She swore” does not occur in its passage',
    ],
    [
      'an unknown stance',
      withClaim({ voices: [{ speaker: 'Lake Mayor', stance: 'sings', cue: null }] }),
      'claim “Harbour Board visited”: there is no stance “sings”',
    ],
    [
      'an outer voice that denies',
      withClaim({
        voices: [
          { speaker: 'Lake Mayor', stance: 'denies', cue: null },
          { speaker: 'Harbour Board', stance: 'asserts', cue: null },
        ],
      }),
      'voices[1].stance only the last voice can deny: who denies that another said it makes a claim of their own',
    ],
    [
      'words of another speaker',
      withClaim({ predicate: 'says-that', object: { text: '613 people' } }),
      'claim “Harbour Board says-that”: “says-that” has the last voice as its subject',
    ],
    [
      'a figure that its words do not have',
      {
        ...good,
        claims: [
          ...good.claims,
          {
            ...(good.claims[1] as Claim),
            object: {
              quantity: { min: 10, max: 10, unit: 'persons', approximate: false, text: '613 people' },
            },
          },
        ],
      },
      'claim “people amounts-to”: “613 people” has other figures than 10 to 10',
    ],
    [
      'a date that is none',
      withClaim({ time: { edtf: 'soon', text: '3 May 2019' } }),
      'claim “Harbour Board visited”: “soon” is not a date in EDTF',
    ],
    [
      'an item of another form',
      { ...good, claims: [...good.claims, { subject: 7 }] },
      'one of the claims has not the form that was asked for',
    ],
  ])('%s', async (_, answer, reason) => {
    endpoint.behave(answers(answer));
    const { bundle, dropped } = await extract();
    expect(dropped).toEqual([expect.objectContaining({ reason })]);
    expect(bundle.claims).toHaveLength(3);
    for (const { start, end } of dropped) expect(end).toBeGreaterThan(start);
    expect(checkBundle(bundle)).toEqual([]);
  });
});

const hangs: Behaviour = () => undefined;
const cutOff: Behaviour = (response) => {
  const body = JSON.stringify(completion(good));
  response.writeHead(200, { 'content-length': String(body.length) }).write(body.slice(0, 100));
  setTimeout(() => response.destroy(), 20);
};
const huge: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const pour = (): void => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', pour).on('error', () => undefined);
  pour();
};

describe('an endpoint that fails for a while is asked again', () => {
  test.each<[string, readonly Behaviour[], number]>([
    ['500 twice', [sends(500, 'oops'), sends(503, '{}'), answers(good)], 3],
    ['an answer that is cut off', [cutOff, answers(good)], 2],
    ['an answer that is not JSON', [answers('Here you are: {'), answers(good)], 2],
    ['an answer of another form', [answers({ triples: [] }), answers(good)], 2],
    ['something that is no completion', [sends(200, '<html>'), answers(good)], 2],
  ])('%s', async (_, behaviours, requests) => {
    endpoint.behave(...behaviours);
    expect((await extract()).bundle.claims).toHaveLength(3);
    expect(endpoint.requests).toHaveLength(requests);
  });

  test('429, no sooner than it asks', async () => {
    endpoint.behave(sends(429, '{}', { 'retry-after': '1' }), answers(good));
    expect((await extract()).bundle.claims).toHaveLength(3);
    const [first, second] = endpoint.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test('it may ask for a wait in seconds or until a date', () => {
    const now = Date.parse('2026-05-03T10:00:00Z');
    expect(retryAfterMs('2.5', now)).toBe(2_500);
    expect(retryAfterMs('Sun, 03 May 2026 10:00:07 GMT', now)).toBe(7_000);
    expect(retryAfterMs('Sun, 03 May 2026 09:00:00 GMT', now)).toBe(0);
    expect([retryAfterMs('soon', now), retryAfterMs(null, now)]).toEqual([0, 0]);
  });

  test('json_schema refused with 400, then json_object: from then on that is sent first', async () => {
    endpoint.behave(sends(400, { error: { message: 'response_format' } }), answers(good));
    const extractor = makeLlmExtractor(llm, brisk);
    expect((await extractor.extract(source)).bundle.claims).toHaveLength(3);
    await extractor.extract(source);
    const formats = endpoint.requests.map(({ body }) => body.response_format.type);
    expect(formats).toEqual(['json_schema', 'json_object', 'json_object']);
  });

  test('temperature refused with 400, then without', async () => {
    endpoint.behave(sends(400, { error: { message: "Unsupported value: 'temperature'" } }), answers(good));
    await extract();
    expect(endpoint.requests.map(({ body }) => body.temperature)).toEqual([0, undefined]);
  });
});

describe('an endpoint that fails for good', () => {
  test.each<[string, Behaviour, number, RegExp]>([
    ['401', sends(401, {}), 1, /refuses the key: 401\.$/u],
    ['404', sends(404, { error: { code: 'model_not_found' } }), 1, /404 \(model_not_found\)\.$/u],
    [
      '400',
      sends(400, { error: { code: 'context_length_exceeded' } }),
      1,
      /400 \(context_length_exceeded\)\.$/u,
    ],
    ['an account that is used up', sends(429, { error: { code: 'insufficient_quota' } }), 1, /used up/u],
    ['500 for ever', sends(500, {}), 4, /does not answer now: 500\.$/u],
    ['a body without end', huge, 1, /larger than 1048576 bytes\.$/u],
    [
      'an answer cut off by the model',
      sends(200, completion('{', { finish_reason: 'length' })),
      1,
      /cut off/u,
    ],
    ['no JSON twice', answers('no'), 2, /is not JSON\.$/u],
    ['a redirection', sends(302, '', { location: 'http://127.0.0.1:1/' }), 4, /connection .* failed/u],
  ])('%s is told in a sentence', async (_, behaviour, requests, message) => {
    endpoint.behave(behaviour);
    const error = await failureOf(extract());
    expect(error.code).toBe('UNAVAILABLE');
    expect(error.message).toMatch(/^The model read nothing of “Lake Agreement signed”\. The /u);
    expect(error.message).toMatch(message);
    expect(endpoint.requests).toHaveLength(requests);
  });

  test('one that hangs is left after the time-out', async () => {
    endpoint.behave(hangs);
    const { message } = await failureOf(
      extractWithLlm(source, { llm: { ...llm, timeoutSeconds: 1 }, pace: { ...brisk, attempts: 2 } }),
    );
    expect(message).toContain('did not answer within 1 seconds');
    expect(endpoint.requests).toHaveLength(2);
  });

  test('one that is not there', async () => {
    const { message } = await failureOf(extract({ url: 'http://127.0.0.1:9/v1' }));
    expect(message).toMatch(/connection to the model's endpoint failed/u);
  });
});

describe('a long document', () => {
  const text = Array.from(
    { length: 5 },
    (_, at) => `Part ${at}. ${'The lake is calm. '.repeat(200)}\n\n`,
  ).join('');
  const long = { ...source, text };

  test('keeps what could be read when a passage fails, and is to be read again', async () => {
    endpoint.behave(sends(400, '{}'), sends(400, '{}'), answers({ entities: [], claims: [] }));
    const told: string[] = [];
    const result = await extractWithLlm(
      long,
      { llm: { ...llm, concurrency: 1 }, pace: brisk },
      (done, total, failure) => told.push(`${done}/${total} ${failure ?? 'ok'}`),
    );
    const total = cutPassages(text).length;
    expect(total).toBeGreaterThan(2);
    expect(result.isPartial).toBe(true);
    expect(reasons(result)).toEqual(["The model's endpoint refuses the request: 400."]);
    expect(told[0]).toBe(`1/${total} The model's endpoint refuses the request: 400.`);
    expect(told.at(-1)).toBe(`${total}/${total} ok`);
  });

  test('is not sent on once the key is refused', async () => {
    endpoint.behave(sends(401, '{}'));
    await failureOf(extract({ concurrency: 1 }, long));
    expect(endpoint.requests).toHaveLength(1);
  });

  test('has no more requests under way than it may', async () => {
    let [now, most] = [0, 0];
    endpoint.behave((response, request) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        answers({ entities: [], claims: [] })(response, request);
      }, 20);
    });
    const extractor = makeLlmExtractor({ ...llm, concurrency: 2 }, brisk);
    await Promise.all([extractor.extract(long), extractor.extract({ ...long, name: 'Another' })]);
    expect(most).toBe(2);
  });

  test('ends at once when it is cancelled, also while it waits to try again', async () => {
    for (const behaviour of [hangs, sends(429, '{}', { 'retry-after': '4' })]) {
      const ending = new AbortController();
      endpoint.behave((response, request) => {
        behaviour(response, request);
        setTimeout(() => ending.abort(new Error('stopped')), 10);
      });
      await expect(extract({}, long, ending.signal)).rejects.toThrow('stopped');
      expect(endpoint.requests.length).toBeLessThanOrEqual(2);
    }
  });

  test('is estimated without a request', () => {
    endpoint.behave(answers(good));
    const { documents, passages, tokensIn, tokensOut, cost } = makeLlmExtractor(llm, brisk).estimate([
      long,
      source,
    ]);
    expect([documents, passages]).toEqual([2, cutPassages(text).length + 1]);
    expect(tokensIn).toBeGreaterThan(text.length / 4);
    expect(cost).toBeCloseTo((tokensIn + 5 * tokensOut) / 1e6);
    expect(endpoint.requests).toHaveLength(0);
  });
});

test('the key stands in nothing that is told, however the endpoint echoes it', async () => {
  const echo = { error: { message: `Incorrect key ${key}`, code: 'invalid_key', type: key } };
  const told: unknown[] = [];
  for (const status of [400, 401, 403, 404, 429, 500]) {
    endpoint.behave(sends(status, echo));
    const error = await failureOf(extract());
    told.push(error.message, error.stack, error.fields, String(error.cause));
  }
  endpoint.behave(answers(withClaim({ quote: key, predicate: key })));
  told.push(await extract());
  endpoint.behave(answers({ ...good, entities: [{ name: key, type: key, otherNames: [key] }] }));
  told.push(await extract());
  expect(told.length).toBeGreaterThan(20);
  expect(JSON.stringify(told)).not.toContain(key);
});

describe('whatever a text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.constantFrom('A lake. ', 'x', '\n', '\n\n', '。', '“No!” ', 'Mr. ', '😀', '\u202e', ' '), {
        maxLength: 400,
      })
      .map((parts) => parts.join('')),
  );

  test('its passages overlap in order, leave out blanks only, and cut no character', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 60 }), (text, most) => {
        const spans = cutPassages(text, { most, overlap: most >> 3 });
        let reached = 0;
        for (const [at, { start, end }] of spans.entries()) {
          expect(end - start).toBeLessThanOrEqual(most);
          expect(end).toBeGreaterThan(spans[at - 1]?.end ?? 0);
          expect(start).toBeGreaterThan(spans[at - 1]?.start ?? -1);
          expect(text.slice(reached, Math.max(reached, start)).trim()).toBe('');
          if (start > 0)
            expect(
              /^[\uDC00-\uDFFF]/u.test(text.slice(start, start + 1)) &&
                /[\uD800-\uDBFF]$/u.test(text.slice(start - 1, start)),
            ).toBe(false);
          reached = end;
        }
        expect(text.slice(reached).trim()).toBe('');
      }),
    );
  });

  test('a megabyte without a break is cut at once', () => {
    for (const unit of ['x', '“', '. ', '\n', '😀']) {
      const text = unit.repeat(1_000_000 / unit.length);
      expect(cutPassages(text).at(-1)?.end ?? text.length).toBe(text.length);
    }
  });
});

describe('whatever a model answers', () => {
  const words = fc.oneof(
    fc.constantFrom(
      'Harbour Board',
      'harbour board',
      'Lake Agreement',
      'Lake Mayor',
      'Northport',
      'Lake Paper',
      'She denied',
      '613 people',
      '613',
      '3 May 2019',
      'live in Northport',
      'on',
      ' ',
      '\n\n',
      'Khojaly',
    ),
    fc
      .nat({ max: source.text.length })
      .chain((start) => fc.nat({ max: 30 }).map((length) => source.text.slice(start, start + length))),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const orAnything = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: fc.jsonValue() });
  const type = fc.constantFrom(
    'person',
    'organization',
    'agreement',
    'city',
    'group',
    'statement',
    'media-outlet',
    'alien',
  );
  const predicate = fc.constantFrom(
    'signed',
    'visited',
    'called',
    'says-that',
    'amounts-to',
    'took-place-on',
    'part-of',
    'cites',
    'passes-on',
    'hugged',
  );
  const time = fc.record({ edtf: fc.constantFrom('2019-05-03', '2019', 'soon', ''), text: words });
  const number = fc.oneof(fc.constant(613), fc.constant(null), fc.double());
  const object = fc.oneof(
    fc.record({ entity: words }),
    fc.record({ text: words }),
    fc.record({ time }),
    fc.record({
      quantity: fc.record({ min: number, max: number, unit: words, approximate: fc.boolean(), text: words }),
    }),
  );
  const voice = fc.record({
    speaker: words,
    stance: fc.constantFrom(...stances, 'sings'),
    cue: fc.option(words),
  });
  const fields = {
    subject: fc.option(words),
    predicate,
    object: orAnything(object),
    polarity: fc.constantFrom('positive', 'negative'),
    time: fc.option(time),
    quote: words,
    voices: orAnything(fc.array(voice, { maxLength: 3 })),
  };
  /** A good claim with some fields that are not. */
  const nearlyGood = fc
    .tuple(fc.constantFrom(...good.claims), fc.record(fields, { requiredKeys: [] }))
    .map(([one, change]) => ({ ...one, ...change }));
  const claim = fc.oneof(fc.record(fields), nearlyGood, fc.constantFrom(...good.claims));
  const entity = fc.record({ name: words, type, otherNames: orAnything(fc.array(words, { maxLength: 2 })) });
  const answer = fc.record({
    entities: fc
      .tuple(fc.subarray(good.entities), fc.array(orAnything(entity), { maxLength: 6 }))
      .map((parts) => parts.flat()),
    claims: fc.array(orAnything(claim), { maxLength: 12 }),
  });

  function bundleOf(content: unknown) {
    let read: Answer;
    try {
      read = readAnswer(JSON.stringify(content));
    } catch (error) {
      if (error instanceof LlmFailure) return null;
      throw error;
    }
    const spans = [
      { start: 0, end: 110 },
      { start: 50, end: source.text.length },
    ];
    const { value, dropped } = toReading(
      source,
      spans.map((span) => ({ span, answer: read })),
    );
    expect(textProblems(dropped)).toEqual([]);
    return toBundle(source, 'llm/reader-2', value).value;
  }

  test('the bundle passes its checks, and every quote stands at its place', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: answer }, { weight: 1, arbitrary: fc.jsonValue() }),
        (content) => {
          const bundle = bundleOf(content);
          if (bundle === null) return;
          expect(checkShape(bundle).rejected).toEqual([]);
          expect(checkBundle(bundle)).toEqual([]);
          const cues = bundle.claims.flatMap(({ voices }) => voices.flatMap(({ cue }) => cue ?? []));
          const passages = [...bundle.mentions, ...bundle.claims.flatMap((one) => one.passages), ...cues];
          for (const { start, end, quote } of passages) expect(source.text.slice(start, end)).toBe(quote);
          kept += bundle.claims.length;
        },
      ),
      { numRuns: 400 },
    );
    expect(kept).toBeGreaterThan(50);
  });
});
