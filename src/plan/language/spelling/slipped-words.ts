import { isWithinSlips, withoutOneCharacter } from "./edit-distance";

/** A word of the vocabulary with what shows quickly that another word is not it. */
interface KnownWord {
  readonly word: string;
  readonly maxSlips: number;
  readonly letters: number;
}

/** Finds the words of a vocabulary that a word can be meant to be; keeps what it found, since headers repeat. */
export class SlippedWords {
  private readonly byLength = new Map<number, KnownWord[]>();
  private readonly found = new Map<string, readonly string[]>();

  constructor(vocabulary: readonly string[]) {
    for (const word of vocabulary) {
      const ofLength = this.byLength.get(word.length) ?? [];
      this.byLength.set(word.length, ofLength);
      ofLength.push({ word, maxSlips: slipsAllowed(word), letters: lettersOf(word) });
    }
  }

  /** The words that a word is, or is with so many slips as their length allows. */
  meantBy(written: string): readonly string[] {
    const known = this.found.get(written);
    if (known !== undefined) return known;
    const meant = written === "" ? [] : this.search(written);
    this.found.set(written, meant);
    return meant;
  }

  private search(written: string): readonly string[] {
    const letters = lettersOf(written);
    const meant: string[] = [];
    for (let length = written.length - MAX_SLIPS; length <= written.length + MAX_SLIPS; length++) {
      for (const known of this.byLength.get(length) ?? []) {
        const most = known.maxSlips;
        if (Math.abs(length - written.length) > most) continue;
        // A slip takes away one letter and puts in one at most.
        if (countBits(known.letters ^ letters) > 2 * most) continue;
        if (isDerived(written, known.word) || isOtherShortWord(written, known.word)) continue;
        if (isWithinSlips(written, known.word, slipsFrom(written, known.word, most))) meant.push(known.word);
      }
    }
    return meant;
  }
}

/** Finds the names that are one slip apart, of however many. */
export class NamesOneSlipApart {
  private readonly byRest = new Map<string, string[]>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      for (const rest of withoutOneCharacter(name)) {
        const others = this.byRest.get(rest);
        if (others === undefined) this.byRest.set(rest, [name]);
        else others.push(name);
      }
    }
  }

  /** The other names that a name can be meant to be. */
  of(name: string): readonly string[] {
    const near = new Set(withoutOneCharacter(name).flatMap((rest) => this.byRest.get(rest) ?? []));
    return [...near].filter(
      (other) =>
        other !== name &&
        slipsAllowed(other) > 0 &&
        !isOtherShortWord(name, other) &&
        isWithinSlips(name, other, 1),
    );
  }
}

const MAX_SLIPS = 2;

/** One slip from five letters on, two from nine on; shorter words turn into one another too easily. */
function slipsAllowed(word: string): number {
  const length = WITHOUT_VOWELS.test(word) ? word.length - VOWELS_LEFT_OUT : word.length;
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/** A script that leaves out vowels has shorter words, of which a letter makes another: "יעדים" are aims, "ילדים" children. */
const WITHOUT_VOWELS = /\p{Script=Hebrew}/u;
const VOWELS_LEFT_OUT = 2;

/** People slip inside a word: one that begins otherwise and has a second slip is another ("planificación", "clasificación"). */
function slipsFrom(written: string, word: string, most: number): number {
  return written.startsWith(word.slice(0, 1)) ? most : Math.min(1, most);
}

/** People slip inside a word: "core" is no "score". */
function isOtherShortWord(written: string, word: string): boolean {
  return word.length < LONG_WORD && !written.startsWith(word.slice(0, 1));
}

const LONG_WORD = 7;

/** "Institucional" is made of "institución", "regional" of "región", and neither is a slip for it. */
function isDerived(written: string, word: string): boolean {
  return Math.abs(written.length - word.length) > 1 && (written.startsWith(word) || word.startsWith(written));
}

/** Which letters a word has, one bit for those of each remainder by 32. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) % 32);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
