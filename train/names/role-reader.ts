import { type WordRole, wordRoles } from '../../server/ingest/extract/names/word-roles.ts';
import { loadSyntaxModel } from '../../server/ingest/extract/syntax/syntax-model.ts';
import { tagAndParse } from '../../server/ingest/extract/syntax/tag-and-parse.ts';

/** Reads the roles of words in a sentence that has been cut into them: as if a space stood between any two. */
export function roleReader(): (words: readonly string[]) => WordRole[] {
  const model = loadSyntaxModel();
  return (words) => {
    let end = -1;
    const tokens = words.map((form) => {
      const start = end + 1;
      end = start + form.length;
      return { form, start, end };
    });
    const [parsed] = tagAndParse([{ start: 0, end, paragraph: 0, tokens }], model);
    return wordRoles(parsed?.tokens ?? []);
  };
}
