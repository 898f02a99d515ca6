import { firstWords, lettersOf, onOneLine } from "../../app";

/** A text on one line, of its first words with dots behind them where it is longer than there is room for. */
export function shortened(text: string, longest: number): string {
  const line = onOneLine(text);
  const letters = lettersOf(line);
  return letters.length <= longest ? line : firstWords(letters, longest);
}
