import { UNSPACED_SCRIPTS } from "./unspaced-scripts";

/** Scripts that are written for one of the languages that are read, each with that language. */
const OWN_SCRIPTS = { ...UNSPACED_SCRIPTS, Hebrew: "he" } as const;

/** Languages by the letters that tell of them. */
export const LETTERS_OF_LANGUAGES: readonly (readonly [string, RegExp])[] = Object.entries(OWN_SCRIPTS).map(
  ([script, language]) => [language, new RegExp(String.raw`\p{Script=${script}}`, "u")] as const,
);

/** Whether a text has letters that tell its language. */
export function isOfOwnScript(text: string): boolean {
  return LETTERS_OF_LANGUAGES.some(([, letter]) => letter.test(text));
}
