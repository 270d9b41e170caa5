/** What the tokeniser asks of a UTF-16 code unit. Everything outside ASCII that is not in a list below is a letter. */
export const space = 0;
export const letter = 1;
export const digit = 2;
export const apostrophe = 3;
export const full = 4;
export const hyphen = 5;
export const endMark = 6;
export const other = 7;

const classes = new Uint8Array(65_536).fill(letter);

function put(characters: string, value: number): void {
  for (let i = 0; i < characters.length; i += 1) classes[characters.charCodeAt(i)] = value;
}

for (let code = 0; code < 128; code += 1) classes[code] = code <= 32 || code === 127 ? space : other;
for (let code = 65; code <= 90; code += 1) classes[code] = letter;
for (let code = 97; code <= 122; code += 1) classes[code] = letter;
for (let code = 48; code <= 57; code += 1) classes[code] = digit;
put('\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u200b\u200e\u200f', space);
for (let code = 0x2000; code <= 0x200a; code += 1) classes[code] = space;
for (let code = 0x202a; code <= 0x202e; code += 1) classes[code] = space;
for (let code = 0x2066; code <= 0x2069; code += 1) classes[code] = space;
put("'’", apostrophe);
put('.', full);
put('-‐‑', hyphen);
put('?!‽？！', endMark);
put('…—–―“”‘„‚«»‹›•·●▪■□◦‣¡¿§¶†‡°º²³£€¥¢¥©®™×÷±≤≥≈−′″、。「」『』《》（），：；', other);
for (let code = 0x2190; code <= 0x2bff; code += 1) classes[code] = other;

/** The class of the code unit at an index of a text; `space` past its end. */
export function classAt(text: string, index: number): number {
  return index < text.length ? (classes[text.charCodeAt(index)] ?? space) : space;
}

export function isUpperAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.charAt(index);
  return character !== character.toLowerCase();
}

export function isLowerAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 97 && code <= 122;
  const character = text.charAt(index);
  return character !== character.toUpperCase();
}
