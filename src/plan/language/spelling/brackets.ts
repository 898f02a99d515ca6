/**
 * A text with something else, or nothing, for each part in brackets. A bracket that is not closed stays with what is
 * behind it; it is taken to the end, so that a long row of them is gone through once.
 */
export function withoutBracketed(text: string, instead = ""): string {
  return text.replace(/[([][^)\]]*(?:[)\]]|$)/gu, (part) => (/[)\]]$/u.test(part) ? instead : part));
}
