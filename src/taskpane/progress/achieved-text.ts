import type { IndicatorProgress } from "../../app";
import { figureText } from "../wording/figures";
import type { Words } from "../wording/words";

/** What was achieved of what was expected by the end of a period. */
export function achievedText(
  { expected: byNow, actual: reported, year }: Pick<IndicatorProgress, "expected" | "actual" | "year">,
  isPercentage: boolean,
  words: Words,
): string {
  const expected = byNow ?? year.target;
  const actual = figureText(reported, isPercentage, words);
  if (expected === null) return reported === null ? "" : actual;
  const isMore = reported !== null && reported > expected;
  return words.say(isMore ? "pane-reports-above" : "pane-reports-of", {
    actual,
    expected: figureText(expected, isPercentage, words),
  });
}
