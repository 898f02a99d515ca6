import { join } from "node:path";
import { useLanguages } from "../src/languages/in-use";
import type { LanguageWords } from "../src/languages/language-words";
import { LANGUAGE_CODES } from "../src/languages/registry";

/* Tests read in all languages, as the command line does, and need not wait for their words. */
useLanguages(
  LANGUAGE_CODES.map((code) => {
    const file = join(__dirname, "../src/languages", code);
    return jest.requireActual<{ readonly words: LanguageWords }>(file).words;
  }),
);
