import {
  isNamedDimension,
  STARTING_CATEGORIES,
  type Breakdown,
  type BreakdownDimension,
} from "../../plan/breakdown";
import { startingCategory, type NamedPart } from "../../plan/language/breakdown-words";
import type { Translate } from "../../plan/message";
import type { Indicator } from "../../plan/plan";
import type { ShownAs } from "../../progress";

/** The name of a dimension: in the language of the sheet, or as a person named an own one. */
export function dimensionName(dimension: BreakdownDimension, translate: Translate): string {
  if (dimension === "other") return translate({ id: "dimension-other" });
  return isNamedDimension(dimension) ? translate({ id: `dimension-${dimension}` }) : dimension;
}

/** The name of a category: a starting one in the language of the sheet, any other as it is written. */
export function categoryName(category: string, translate: Translate): string {
  const starting = startingCategory(category);
  return starting === null ? category : translate({ id: `category-${starting}` });
}

/** The categories of a breakdown as the plan or a person writes them, else those that its dimension starts with; [] where it has none. */
function categoryNames({ dimension, categories }: Breakdown, translate: Translate): readonly string[] {
  if (categories.length > 0 || !isNamedDimension(dimension)) return categories;
  return STARTING_CATEGORIES[dimension].map((category) => translate({ id: `category-${category}` }));
}

/** The parts in which an indicator's values are to be reported; [] where nothing asks for any. */
export function partsAsked({ breakdowns = [] }: Indicator, translate: Translate): readonly NamedPart[] {
  return breakdowns
    .filter(({ required }) => required)
    .flatMap((breakdown) =>
      categoryNames(breakdown, translate).map((category) => ({ dimension: breakdown.dimension, category })),
    );
}

/** What stands for a count that is not shown: "<11", or a sign for one that would tell another. */
export function suppressedText(shownAs: ShownAs, below: number | null): string {
  return shownAs === "below" && below !== null ? `<${below}` : "*";
}
