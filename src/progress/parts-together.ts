import type { BreakdownDimension } from "../plan/breakdown";
import { dimensionsOfCategory } from "../plan/language/breakdown-words";
import { addTo } from "./grouping";
import { showParts, type ShownAs } from "./small-counts";

/** The kind of a part: parts of one kind divide their whole, so that they tell one another. */
export function kindOfPart(part: {
  readonly dimension: BreakdownDimension;
  readonly category: string;
}): string {
  return [part.dimension, ...dimensionsOfCategory(part.category)].join(" ");
}

/** How parts of one whole are shown where small counts are not: those of one kind tell one another. */
export function shownIn(
  parts: readonly {
    readonly dimension: BreakdownDimension;
    readonly category: string;
    readonly number: number | null;
  }[],
  whole: number | null,
  below: number,
): readonly ShownAs[] {
  const shown = new Array<ShownAs>(parts.length).fill("number");
  const groups = new Map<string, number[]>();
  for (const [place, { dimension, category }] of parts.entries())
    addTo(groups, kindOfPart({ dimension, category }), place);
  for (const places of groups.values()) {
    const numbers = places.map((place) => parts[place]?.number ?? null);
    showParts(whole, numbers, below).forEach((as, at) => (shown[places[at] ?? -1] = as));
  }
  return shown;
}
