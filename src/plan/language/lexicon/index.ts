export type { Phrases } from "./entries";
export { headerPhrases, type HeaderPhrase, type TermOfLanguage } from "../header-phrases";
export { MONTHS_THAT_ARE_WORDS, MONTHS_WRITTEN_LARGE, phrases, PhraseSet, words } from "../phrases";
export type { HeaderTerm } from "./lexicon";
export { lexicons, type Lexicon } from "./registry";
