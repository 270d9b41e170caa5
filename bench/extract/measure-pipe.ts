import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Run as a process of its own, so that memory is its own: reads texts (a JSON list) and prints, as JSON, how long loading took, how many
 * sentences a second a contender read, and the most memory it held. Arguments: contender, file, rounds,
 * the folder that the others are installed in.
 */
export interface PipeFigures {
  readonly loadMs: number;
  readonly sentences: number;
  readonly perSecond: number;
  readonly rssMiB: number;
}

type Contender = (load: NodeJS.Require) => Promise<(text: string) => number>;

/** What is used of the others; their own types are there only once they are installed. */
type Compromise = (text: string) => { topics(): { json(): unknown }; sentences(): { length: number } };
type Wink = (model: unknown) => {
  readonly its: { readonly pos: unknown };
  readDoc(text: string): {
    entities(): { out(): unknown };
    tokens(): { out(what: unknown): unknown };
    sentences(): { length(): number };
  };
};

/** Each yields what it can: sentences with tags and names; Attest also trees, references, values, ladders and claims. */
const contenders: Readonly<Record<string, Contender>> = {
  attest: async () => {
    const { extractClaims } = await import('../../server/ingest/extract/extract.ts');
    const { loadResources } = await import('../../server/ingest/extract/resources.ts');
    const resources = loadResources();
    return (text) => extractClaims({ name: 'text', text, language: 'en' }, resources).sentences;
  },
  compromise: async (load) => {
    const nlp: Compromise = load('compromise');
    return (text) => {
      const document = nlp(text);
      document.topics().json();
      return document.sentences().length;
    };
  },
  'wink-nlp': async (load) => {
    const winkNlp: Wink = load('wink-nlp');
    const nlp = winkNlp(load('wink-eng-lite-web-model'));
    return (text) => {
      const document = nlp.readDoc(text);
      document.entities().out();
      document.tokens().out(nlp.its.pos);
      return document.sentences().length();
    };
  },
};

const [name = '', file = '', rounds = '1', folder = ''] = process.argv.slice(2);
const contender = contenders[name];
if (!contender) throw new Error(`There is no contender “${name}”.`);
// Written by the bench.
const texts = JSON.parse(readFileSync(file, 'utf8')) as string[];
const begun = performance.now();
const read = await contender(createRequire(`${folder}/package.json`));
const loadMs = performance.now() - begun;
// Once unmeasured: the compiler settles.
for (const text of texts.slice(0, 10)) read(text);
let sentences = 0;
let rss = 0;
const start = performance.now();
for (let round = 0; round < Number(rounds); round += 1) {
  for (const text of texts) {
    sentences += read(text);
    rss = Math.max(rss, process.memoryUsage.rss());
  }
}
const seconds = (performance.now() - start) / 1000;
const figures: PipeFigures = { loadMs, sentences, perSecond: sentences / seconds, rssMiB: rss / 2 ** 20 };
process.stdout.write(JSON.stringify(figures));
