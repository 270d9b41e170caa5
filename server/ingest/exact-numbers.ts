/** A number's digits without zeros around them, and the power of ten that they are to be taken by: `1200` and `1.2e3` are the same. */
function normal(text: string): string {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^-?(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/iu.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/u, '');
  const short = digits.replace(/0+$/u, '');
  return short === '' ? '0' : `${short}e${Number(exponent) - fraction.length + digits.length - short.length}`;
}

/** Whether a number, as it is written, is what JavaScript and Neo4j keep and show of it. */
export function isKeptExactly(text: string): boolean {
  const value = Number(text);
  return Number.isFinite(value) && normal(String(value)) === normal(text);
}

/** Numbers of a JSON text that would be rounded on the way in, each with its line. Parsing rounds without a word, so that the text must be asked. */
export function roundedNumbers(json: string): { readonly text: string; readonly line: number }[] {
  const found: { text: string; line: number }[] = [];
  for (const match of json.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gu)) {
    const [text] = match;
    if (text.startsWith('"') || isKeptExactly(text)) continue;
    found.push({ text, line: json.slice(0, match.index).split('\n').length });
  }
  return found;
}
