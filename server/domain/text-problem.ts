/**
 * Why a text cannot be kept as it is, with the place in UTF-16 code units; null when it can. Half of a surrogate pair would be
 * replaced in silence on its way to the database, and U+0000 cannot be shown: neither is what a person meant to write.
 */
export function textProblem(text: string): string | null {
  const zero = text.indexOf('\0');
  if (zero !== -1) return `holds the character U+0000 at ${zero}`;
  const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text);
  if (!lone) return null;
  const code = lone[0].charCodeAt(0).toString(16).toUpperCase();
  return `holds half of a character (U+${code}, a lone surrogate) at ${lone.index}`;
}

/** Every text in a value of JSON that cannot be kept, with the JSON pointer to it. */
export function textProblems(value: unknown, pointer = ''): { pointer: string; problem: string }[] {
  if (typeof value === 'string') {
    const problem = textProblem(value);
    return problem === null ? [] : [{ pointer, problem }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textProblems(part, `${pointer}/${key}`));
}
