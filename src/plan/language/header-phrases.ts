import type { HeaderTerm } from "../../languages/words/header-terms";
import { ofLanguages, languagesInUse } from "../../languages/in-use";
import { comparable } from "./phrases";
import { foldText } from "./spelling/text-folding";

/** A phrase of a header, in one language, with the terms that it can stand for. */
export interface HeaderPhrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly terms: readonly TermOfLanguage[];
}

/** "Programme" is an objective in English, and in French what was planned. */
export interface TermOfLanguage {
  readonly term: HeaderTerm;
  readonly language: string;
}

/** All phrases of headers, longest first. */
export const headerPhrases = ofLanguages((): readonly HeaderPhrase[] => collectHeaderPhrases());

function collectHeaderPhrases(): readonly HeaderPhrase[] {
  const found = new Map<string, TermOfLanguage[]>();
  for (const { language, header } of languagesInUse()) {
    for (const [term, list] of Object.entries(header) as [HeaderTerm, readonly string[]][]) {
      for (const phrase of list) {
        const text = comparable(foldText(phrase));
        const terms = found.get(text) ?? [];
        if (!terms.some((other) => other.term === term && other.language === language)) {
          terms.push({ term, language });
        }
        found.set(text, terms);
      }
    }
  }
  return [...found]
    .map(([text, terms]) => ({ text, words: text.split(" "), terms }))
    .sort((a, b) => b.text.length - a.text.length);
}
