const leftToRight = /\p{L}/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** In which direction a text is read: that of its first letter, as rules P2 and P3 of Unicode's bidirectional algorithm have it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = leftToRight.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
}
