import type { Weight } from "./weight";

function weight(value: number, why: string): Weight {
  return { value, why };
}

/**
 * How much each sign of doubt says of whether a plan was read right, as the logarithm of odds, and from where on a
 * person is asked. They come from `npm run fit -- FOLDER --confidence`: a logistic regression over 35 readings of
 * labelled public workbooks, which counted half, and 160 of layouts of the generator, three quarters of them with heads
 * that were removed, unknown or misleading. The margin of the table and the share of unread targets told nothing.
 */
export const CONFIDENCE = {
  none: weight(-2.4, "where nothing is known"),
  columnMargin: weight(0.95, "for each point by which the least sure column of consequence was chosen"),
  unreadColumns: weight(-2.5, "where three columns or more found no meaning"),
  rivals: weight(-0.6, "for other tables that could be the plan, by the logarithm of their number"),
  askBelow: weight(
    0.7,
    "5 of 6 wrong readings of labelled workbooks are below, 86 of all 96; so are 16 of 29 and 52 of 99 right ones",
  ),
} as const satisfies Record<string, Weight>;
