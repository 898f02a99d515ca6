import { withoutJoinerAtEnd } from "../../plan/language/spelling/joining-words";
import { wordsInText, type PlacedWord } from "./words-in-text";

/** The stretches of words that only one of two texts has, in their order and as they are. */
export interface WordDifference {
  /** How many words the texts have in common, in one order. */
  readonly common: number;
  /** How many words the shorter text has. */
  readonly shorter: number;
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** Longer texts are compared by their beginnings, so that the time stays short. */
const MAX_WORDS = 300;

/**
 * What two texts differ in, word by word, by their longest common subsequence. Case, punctuation and
 * an "and" that leads on to the next item of a list do not count.
 */
export function differenceInWords(first: string, second: string): WordDifference {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const common = commonLengths(a, b);
  const onlyFirst = new Stretches(first);
  const onlySecond = new Stretches(second);
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [wordA, wordB] = [a[i], b[j]];
    if (wordB !== undefined && wordA?.folded === wordB.folded) {
      onlyFirst.end();
      onlySecond.end();
      i += 1;
      j += 1;
    } else if (
      wordA !== undefined &&
      (wordB === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    ) {
      onlyFirst.add(wordA);
      i += 1;
    } else if (wordB !== undefined) {
      onlySecond.add(wordB);
      j += 1;
    }
  }
  return {
    common: lengthAt(common, 0, 0),
    shorter: Math.min(a.length, b.length),
    onlyFirst: onlyFirst.all(),
    onlySecond: onlySecond.all(),
  };
}

class Stretches {
  private readonly done: string[] = [];
  private open: { readonly start: number; end: number } | null = null;

  constructor(private readonly text: string) {}

  add({ start, end }: PlacedWord): void {
    if (this.open === null) this.open = { start, end };
    else this.open.end = end;
  }

  end(): void {
    if (this.open !== null) {
      this.done.push(this.text.slice(this.open.start, this.open.end).replace(/\s+/gu, " "));
    }
    this.open = null;
  }

  all(): readonly string[] {
    this.end();
    return this.done;
  }
}

/** Per pair of places, how many words the rests of the texts have in common. */
export function commonLengths(
  a: readonly PlacedWord[],
  b: readonly PlacedWord[],
): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below, word] = [lengths[i] ?? [], lengths[i + 1] ?? [], a[i]?.folded];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = word === b[j]?.folded ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** One of these lengths; 0 beyond the ends. */
export function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** The words of a text that are compared. */
export function wordsOf(text: string): readonly PlacedWord[] {
  return wordsInText(withoutJoinerAtEnd(text)).slice(0, MAX_WORDS);
}

/**
 * The words that only the former and only the present of two wordings have; both whole where they differ
 * in signs alone.
 */
export function differingWords({ from, to }: { readonly from: string | null; readonly to: string | null }): {
  readonly former: readonly string[];
  readonly present: readonly string[];
} {
  const { onlyFirst, onlySecond } = differenceInWords(from ?? "", to ?? "");
  if (onlyFirst.length + onlySecond.length > 0) return { former: onlyFirst, present: onlySecond };
  return { former: from === null ? [] : [from], present: to === null ? [] : [to] };
}
