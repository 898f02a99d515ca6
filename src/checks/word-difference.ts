/** The stretches of words that only one of two texts has, in their order. */
export interface WordDifference {
  /** How many words the texts have in common, in one order. */
  readonly common: number;
  /** How many words the shorter text has. */
  readonly shorter: number;
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** Longer texts are compared by their beginnings, so that the time stays short. */
const MOST_WORDS = 300;

/**
 * What two texts differ in, word by word, by their longest common subsequence. Case, punctuation and
 * an "and" that leads on to the next item of a list do not count.
 */
export function differenceInWords(first: string, second: string): WordDifference {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const common = commonLengths(a, b);
  const onlyFirst = new Stretches();
  const onlySecond = new Stretches();
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [wordA, wordB] = [a[i], b[j]];
    if (wordA !== undefined && wordB !== undefined && fold(wordA) === fold(wordB)) {
      onlyFirst.end();
      onlySecond.end();
      i += 1;
      j += 1;
    } else if (
      wordB === undefined ||
      (wordA !== undefined && lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    ) {
      onlyFirst.add(wordA ?? "");
      i += 1;
    } else {
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
  private words: string[] = [];

  add(word: string): void {
    this.words.push(word);
  }

  end(): void {
    if (this.words.length > 0) this.done.push(this.words.join(" "));
    this.words = [];
  }

  all(): readonly string[] {
    this.end();
    return this.done;
  }
}

/** Per pair of places, how many words the rests of the texts have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const foldedB = b.map(fold);
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below, word] = [lengths[i] ?? [], lengths[i + 1] ?? [], fold(a[i] ?? "")];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = word === foldedB[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/[\s;,]+(?:and|y|et|และ|និង)[\s;,.]*$/iu, "")
    .split(/[\s,;:.!?()"“”]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
}

function fold(word: string): string {
  return word.normalize("NFKC").toLowerCase();
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
