/**
 * A text without the characters at its end that are of some kind; `isDropped` matches one character. A pattern such as
 * `[.,]+$` would look from each of them to the end, and take minutes on a long row of them.
 */
export function withoutAtEnd(text: string, isDropped: RegExp): string {
  let end = text.length;
  while (end > 0 && isDropped.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The western digits with which a text ends; "" for none. */
export function digitsAtEnd(text: string): string {
  return text.slice(withoutAtEnd(text, /\d/).length);
}
