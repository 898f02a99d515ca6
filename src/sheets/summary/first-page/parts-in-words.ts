import type { Indicator } from "../../../plan/plan";
import { categoryName, suppressedText } from "../../layout/breakdown-names";
import type { SummaryContext } from "../subject";

/**
 * The parts of what was reached to date, of the first dimension that is asked for, or has any where none is: "30 women,
 * 22 men"; "" for none.
 */
export function partsInWords(
  { partsOf, suppressBelow = null, words: { translate } }: SummaryContext,
  { id, breakdowns = [] }: Indicator,
  whole: number | null,
): string {
  const parts = partsOf(id, whole);
  const asked = breakdowns.filter(({ required }) => required).map(({ dimension }) => dimension);
  const [first] = parts.filter(({ dimension }) => asked.length === 0 || asked.includes(dimension));
  return parts
    .filter(({ dimension, shownAs }) => dimension === first?.dimension && shownAs !== "hidden")
    .map(({ number, category: written, shownAs }) => {
      const name = categoryName(written, translate);
      // "33 18 and over" is no clause.
      const isNamed = /^\P{L}/u.test(name);
      const category = inSentence(name);
      if (shownAs === "number")
        return translate({
          id: isNamed ? "summary-part-named" : "summary-part",
          values: { category, number },
        });
      return translate({
        id: isNamed ? "summary-part-few-named" : "summary-part-few",
        values: { category, count: suppressedText(shownAs, suppressBelow) },
      });
    })
    .join(", ");
}

/** "Women" is "women" within a sentence; a name with other capitals stays. */
function inSentence(category: string): string {
  const rest = category.slice(1);
  return rest === rest.toLowerCase() ? `${category.charAt(0).toLowerCase()}${rest}` : category;
}
