import { phrases } from "../../plan/language/phrases";
import { foldText, isWithoutWordSpaces, singular } from "../../plan/language/spelling/text-folding";

/** Texts of indicators are looked at no further. */
const LONGEST = 500;
/** Words that begin with the same letters are of one stem: "trained", "training". */
const LETTERS_OF_STEM = 5;
/** So many letters in common, where words have no spaces between them. */
const LETTERS_IN_COMMON = 4;

/** The words with which an indicator says what it counts; such a word beside a number says nothing new. */
export class WordsOfIndicator {
  private readonly folded: string;
  private readonly words: ReadonlySet<string>;
  private readonly stems: ReadonlySet<string>;

  constructor(text: string, unit: string | null) {
    this.folded = foldText(`${text.slice(0, LONGEST)} ${(unit ?? "").slice(0, LONGEST)}`);
    const words = this.folded.split(" ").flatMap(withoutArticle).map(singular);
    this.words = new Set(words);
    this.stems = new Set(words.flatMap(stemOf));
  }

  /** Whether the indicator has a word, or one of its stem; of words for people any other. */
  names(word: string): boolean {
    const parts = foldText(word).split(" ").filter(Boolean);
    return parts.every((part) => this.namesOne(part)) || this.areBothPeople(word);
  }

  /** Whether the indicator says all of some words itself: "not vaccinated". */
  says(words: string): boolean {
    const parts = foldText(words).split(" ").filter(Boolean);
    return parts.every((part) =>
      isWithoutWordSpaces(part) ? this.folded.includes(part) : this.namesOne(part),
    );
  }

  private namesOne(part: string): boolean {
    if (isWithoutWordSpaces(part)) return this.hasInCommon(part);
    const one = singular(part);
    return this.words.has(one) || stemOf(one).some((stem) => this.stems.has(stem));
  }

  private hasInCommon(run: string): boolean {
    if (run.length <= LETTERS_IN_COMMON) return run.length > 1 && this.folded.includes(run);
    for (let at = 0; at + LETTERS_IN_COMMON <= run.length; at++) {
      if (this.folded.includes(run.slice(at, at + LETTERS_IN_COMMON))) return true;
    }
    return false;
  }

  private areBothPeople(word: string): boolean {
    return phrases.people().isWhole(foldText(word)) && phrases.people().isWithin(this.folded);
  }
}

/** A Hebrew word as it stands, and without its first letter, which may be the article or "and". */
function withoutArticle(word: string): readonly string[] {
  return HEBREW_WORD.test(word) ? [word, word.slice(1)] : [word];
}

const HEBREW_WORD = /^\p{Script=Hebrew}{4,}$/u;

function stemOf(word: string): readonly string[] {
  return word.length >= LETTERS_OF_STEM ? [word.slice(0, LETTERS_OF_STEM)] : [];
}
