export type { Phrases } from "./entries";
export { headPhrases, type HeadPhrase, type TermOfLanguage } from "../head-phrases";
export { MONTHS_THAT_ARE_WORDS, MONTHS_WRITTEN_LARGE, phrases, PhraseSet, words } from "../phrases";
export type { HeadTerm } from "./lexicon";
export { lexicons, type Lexicon } from "./registry";
